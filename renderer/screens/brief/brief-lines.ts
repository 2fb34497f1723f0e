// Records of the brief as lines of words, each with the thing it can be followed to.
import type { BriefInsight, BriefMeasure, PageOne } from '#shared/derive/brief.ts';
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Action } from '#shared/domain/action.ts';
import { type Benchmark, benchmarkCriteria } from '#shared/domain/benchmark.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Objective } from '#shared/domain/objective.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { briefWords as words } from '#shared/strings/brief.ts';
import { dayText } from '#shared/strings/calendar-day.ts';
import { gapWords } from '#shared/strings/gap.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import type { BriefLine } from './brief-part.tsx';

const day = (on: string | null): string => (on ? dayText(on) : '');

export function objectiveLine({ baseline, baselineBy, target, targetBy }: Objective): string {
  if (!baseline.trim() && !target.trim()) return '';
  return words.objective(
    baseline.trim() || words.baselineUnknown(day(baselineBy)),
    target.trim(),
    day(targetBy),
  );
}

export const insightLines = (insights: readonly BriefInsight[]): readonly BriefLine[] =>
  insights.map(({ insight, evidence }) => ({
    key: insight.id,
    text: sentenceOf(insight),
    detail: `${insightsWords.evidence.line(evidence)}${
      evidence.isThin ? ` · ${insightsWords.evidence.thin}` : ''
    }`,
    item: { kind: 'insight', id: insight.id },
  }));

export const programmeLines = (programmes: readonly Programme[]): readonly BriefLine[] =>
  programmes.map(({ id, name, deed }) => ({
    key: id,
    text: words.programme(name, deed),
    item: { kind: 'programme', id },
  }));

export function decidedLines({ programmes, invited, gap }: PageOne): readonly BriefLine[] {
  const closing: readonly BriefLine[] = gap
    ? [
        {
          key: gap.id,
          text: words.gap(gapWords.criteria[gap.criterion].question),
          item: { kind: 'benchmark', id: gap.id },
        },
      ]
    : [];
  return [
    ...programmeLines(programmes),
    ...invited.map(
      ({ id, name, reason }): BriefLine => ({
        key: id,
        text: words.invited(name, reason),
        item: { kind: 'partner', id },
      }),
    ),
    ...closing,
  ];
}

export const benchmarkLines = (benchmarks: readonly Benchmark[]): readonly BriefLine[] =>
  benchmarkCriteria.flatMap((criterion): readonly BriefLine[] => {
    const judged = benchmarks.find((one) => one.criterion === criterion);
    if (!judged || (judged.answer === null && judged.comment.trim() === '')) return [];
    const { question } = gapWords.criteria[criterion];
    const answer = judged.answer ? gapWords.answers[judged.answer] : '';
    const item = { kind: 'benchmark', id: judged.id } as const;
    return [{ key: judged.id, text: words.judged(question, answer), detail: judged.comment, item }];
  });

export const openLines = ({ undecided }: PageOne): readonly BriefLine[] =>
  undecided.flatMap(({ id, name, reason, decision }): BriefLine[] =>
    decision === 'maybe' || decision === 'not-now'
      ? [{ key: id, text: words.open[decision](name, reason), item: { kind: 'partner', id } }]
      : [],
  );

export const actionLines = (actions: readonly Action[]): readonly BriefLine[] =>
  actions.map(({ id, text, owner, dueOn }) => ({
    key: id,
    text,
    detail: `${owner.trim() || words.noOwner} · ${day(dueOn) || words.noDay}`,
    item: { kind: 'action', id },
  }));

const inUnit = ({ unit }: Measure, value: number): string =>
  unit === 'percent' ? `${value} %` : `${value}`;

export const measureLines = (measures: readonly BriefMeasure[]): readonly BriefLine[] =>
  measures.map(({ measure, readings }) => {
    const { id, question, baseline, baselineOn, target, targetOn } = measure;
    const start =
      baseline === null
        ? words.baselineOpen(day(baselineOn))
        : words.baseline(inUnit(measure, baseline));
    const parts = [
      start,
      target === null ? '' : words.target(inUnit(measure, target), day(targetOn)),
      ...readings.map(({ value, takenOn, sample }) =>
        words.readings(
          inUnit(measure, value),
          dayText(takenOn),
          sample === null ? '' : words.sample(sample),
        ),
      ),
    ];
    const detail = parts.filter(Boolean).join(' · ');
    return { key: id, text: question, detail, item: { kind: 'measure', id } };
  });
