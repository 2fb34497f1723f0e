// A measure on paper: by what others can count the same way, and what was counted so far.
import type { BriefMeasure } from '../../derive/brief.ts';
import { readingVerdict } from '../../derive/reading-verdict.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Session } from '../../domain/session-body.ts';
import { dayText } from '../../strings/calendar-day.ts';
import { figureText, measureWords } from '../../strings/measures.ts';
import { papersWords } from '../../strings/papers.ts';
import { reviewWords } from '../../strings/review.ts';
import { type PaperBlock, type PaperFact, said } from './paper.ts';
import { cardName } from './programme-blocks.ts';

const { parts } = measureWords;

export const measureTitle = ({ kind }: Measure, nth: number): string =>
  `${nth}. ${measureWords.kinds[kind].title}`;

export function measureFacts(session: Session, measure: Measure): readonly PaperFact[] {
  const { programmeId, sample, unit } = measure;
  return said([
    ...(['question', 'counted', 'how', 'when', 'reader'] as const).map(
      (part): PaperFact => [parts[part].label, measure[part]],
    ),
    [measureWords.of, programmeId ? cardName(session, programmeId) : papersWords.whole],
    [measureWords.unit, measureWords.units[unit]],
    [measureWords.sample, sample === null ? '' : String(sample)],
    [`${measureWords.baseline} → ${measureWords.target}`, measureWords.route(measure)],
    [parts.stop.label, measure.stop],
  ]);
}

export function measureBlock(session: Session, one: BriefMeasure, nth: number): PaperBlock {
  const { measure, readings } = one;
  const verdict = readingVerdict(measure, readings, null);
  const { on, value, sample, comment } = reviewWords.columns;
  return {
    is: 'part',
    title: measureTitle(measure, nth),
    blocks: [
      { is: 'facts', facts: measureFacts(session, measure) },
      ...(readings.length === 0
        ? []
        : ([
            {
              is: 'table',
              title: papersWords.readings,
              columns: [on, value, sample, comment],
              rows: readings.map((reading) => [
                dayText(reading.takenOn),
                figureText(reading.value, measure.unit),
                String(reading.sample ?? reviewWords.notAsked),
                reading.comment,
              ]),
            },
            {
              is: 'text',
              text: `${reviewWords.verdict(verdict)}. ${reviewWords.reason(verdict)}`,
            },
          ] as const)),
    ],
  };
}
