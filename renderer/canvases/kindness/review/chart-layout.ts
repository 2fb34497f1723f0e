// Where a chart's points lie: days across by true distance, so that gaps in time are seen; figures
// upwards from 0. Pure; in the pixels that are given.
import type { Day } from '#shared/domain/date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { type Interval, shareInterval } from '#shared/lib/proportions.ts';

export interface ChartPoint {
  readonly id: string;
  readonly isBaseline: boolean;
  readonly on: Day | null;
  readonly value: number;
  readonly sample: number | null;
  readonly x: number;
  readonly y: number;
  /** Ends of its own 90 % interval; null where nobody was asked. */
  readonly reach: { readonly top: number; readonly bottom: number } | null;
}
export interface ChartLayout {
  readonly points: readonly ChartPoint[];
  readonly baselineY: number | null;
  readonly targetY: number | null;
  readonly targetX: number | null;
  readonly box: { readonly left: number; readonly right: number; readonly bottom: number };
}
interface Space {
  readonly width: number;
  readonly height: number;
  /** Height of a letter: margins follow it. */
  readonly letter: number;
}

type Said = Omit<ChartPoint, 'x' | 'y' | 'reach'>;

export function chartLayout(
  measure: Measure,
  readings: readonly Reading[],
  { width, height, letter }: Space,
): ChartLayout {
  const { unit, baseline, baselineOn, target, targetOn, sample } = measure;
  const said: readonly Said[] = [
    ...(baseline === null
      ? []
      : [{ id: 'baseline', isBaseline: true, on: baselineOn, value: baseline, sample }]),
    ...readings.map((one) => ({
      ...{ id: one.id as string, isBaseline: false, on: one.takenOn },
      ...{ value: one.value, sample: one.sample },
    })),
  ];
  const reaches = said.map((one) => (unit === 'percent' ? intervalOf(one) : null));
  const most = Math.max(
    ...[target ?? 0, baseline ?? 0, ...said.map(({ value }) => value)],
    ...reaches.map((reach) => reach?.high ?? 0),
    1,
  );
  const days = [...said.map(({ on }) => on), targetOn]
    .filter((day) => day !== null)
    .map(Date.parse);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const box = { left: letter * 2.4, right: width - letter * 3, bottom: height - letter * 2.6 };
  const top = letter * 1.8;
  const xOf = (on: Day | null): number => {
    if (on === null || last === first || days.length === 0)
      return on === null ? box.left : (box.left + box.right) / 2;
    return box.left + ((Date.parse(on) - first) / (last - first)) * (box.right - box.left);
  };
  const yOf = (value: number): number => box.bottom - (value / (most * 1.08)) * (box.bottom - top);
  return {
    points: said.map((one, nth) => {
      const reach = reaches[nth];
      return {
        ...one,
        ...{ x: xOf(one.on), y: yOf(one.value) },
        reach: reach ? { top: yOf(reach.high), bottom: yOf(reach.low) } : null,
      };
    }),
    baselineY: baseline === null ? null : yOf(baseline),
    targetY: target === null ? null : yOf(target),
    targetX: targetOn === null || target === null ? null : xOf(targetOn),
    box,
  };
}

function intervalOf({ value, sample }: Said): Interval | null {
  if (sample === null) return null;
  const { low, high } = shareInterval({ share: Math.min(1, value / 100), sample });
  return { low: low * 100, high: high * 100 };
}
