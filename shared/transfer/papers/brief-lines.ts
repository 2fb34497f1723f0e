// Records of page one and the brief as lines of a paper.
import type { BriefInsight, PageOne } from '../../derive/brief.ts';
import { sentenceOf } from '../../derive/insights.ts';
import type { Action } from '../../domain/action.ts';
import type { Objective } from '../../domain/objective.ts';
import { briefWords as words } from '../../strings/brief.ts';
import { dayText } from '../../strings/calendar-day.ts';
import { gapWords } from '../../strings/gap.ts';
import { insightsWords } from '../../strings/insights.ts';
import { papersWords } from '../../strings/papers.ts';
import type { PaperLine } from './paper.ts';

export const dayOr = (on: string | null, otherwise = ''): string => (on ? dayText(on) : otherwise);

export function objectiveText({ baseline, baselineBy, target, targetBy }: Objective): string {
  if (!baseline.trim() && !target.trim()) return '';
  return words.objective(
    baseline.trim() || words.baselineUnknown(dayOr(baselineBy)),
    target.trim(),
    dayOr(targetBy),
  );
}

export const evidenceText = ({ evidence }: BriefInsight): string => {
  if (evidence.count === 0) return insightsWords.evidence.none;
  const line = insightsWords.evidence.line(evidence);
  return evidence.isThin ? `${line}. ${insightsWords.evidence.thinSaid}` : line;
};

export const insightLine = (one: BriefInsight): PaperLine => ({
  text: sentenceOf(one.insight),
  details: [evidenceText(one)],
});

export const decidedLines = ({ programmes, invited, gap }: PageOne): readonly PaperLine[] => [
  ...programmes.map(({ name, deed }) => ({ text: words.programme(name, deed) })),
  ...invited.map(({ name, reason }) => ({ text: words.invited(name, reason) })),
  ...(gap ? [{ text: words.gap(gapWords.criteria[gap.criterion].question) }] : []),
];

export const openLines = ({ undecided }: PageOne): readonly PaperLine[] =>
  undecided.flatMap(({ name, reason, decision }) =>
    decision === 'maybe' || decision === 'not-now'
      ? [{ text: words.open[decision](name, reason) }]
      : [],
  );

export const actionLine = ({ text, owner, dueOn }: Action): PaperLine => ({
  text: papersWords.action(text, owner.trim() || words.noOwner, dayOr(dueOn, words.noDay)),
});
