import type { Measure, MeasurePart } from '../domain/measure.ts';

/** What a measure sheet still needs before somebody else could count by it. */
export type MeasureGap = MeasurePart | 'sample' | 'baseline' | 'target';

const parts = ['question', 'counted', 'how', 'when', 'reader', 'stop'] as const;

/**
 * In the order of the sheet. A day by which the baseline is found is as good as the baseline; a
 * sample is asked for only where people are asked; what must not fall needs no target.
 */
export function measureGaps(measure: Measure): readonly MeasureGap[] {
  const { unit, aim, sample, baseline, baselineOn, target } = measure;
  const isOpen: Readonly<Record<MeasureGap, boolean>> = {
    ...{ question: false, counted: false, how: false, when: false, reader: false, stop: false },
    ...Object.fromEntries(parts.map((part) => [part, measure[part].trim() === ''])),
    sample: unit === 'percent' && sample === null,
    baseline: baseline === null && baselineOn === null,
    target: target === null && aim !== 'hold',
  };
  const order: readonly MeasureGap[] = [
    ...(['question', 'counted', 'how', 'when', 'sample', 'baseline', 'target'] as const),
    ...(['stop', 'reader'] as const),
  ];
  return order.filter((gap) => isOpen[gap]);
}
