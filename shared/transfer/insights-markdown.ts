// What was learned, and why: each insight with what it rests on and who checks it.
import { evidenceOf } from '../derive/evidence.ts';
import { insightsOf, isWritten, sentenceOf } from '../derive/insights.ts';
import { votesOf } from '../derive/votes.ts';
import type { Insight } from '../domain/insight.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Session } from '../domain/session-body.ts';
import { dayText } from '../strings/calendar-day.ts';
import { insightsWords as words } from '../strings/insights.ts';
import { voteWords } from '../strings/vote.ts';
import { markdownLine } from './escape-markdown.ts';
import { nameOf } from './votes-markdown.ts';

export function insightBlocks(session: Session, canvasId: string): readonly string[] {
  const insights = insightsOf(session, canvasId).filter(isWritten);
  if (insights.length === 0) return [];
  const items = insights.map((insight, at) => {
    const facts = factsOf(session, insight).map((fact) => `   - ${fact}`);
    return [`${at + 1}. **${markdownLine(sentenceOf(insight))}**`, ...facts].join('\n');
  });
  return [`## ${words.room.title}`, items.join('\n')];
}

function factsOf(session: Session, insight: Insight): readonly string[] {
  const evidence = evidenceOf(session, insight);
  const { barriers, checkOwner, checkBy, meaning } = insight;
  const ways = barriers.map((barrier) => words.barriers.names[barrier].title);
  const day = checkBy ? dayText(checkBy) : '';
  const isChecked = checkOwner !== '' || day !== '';
  return [
    evidence.count === 0 ? words.evidence.none : words.evidence.line(evidence),
    evidence.isThin && evidence.count > 0 ? words.evidence.thinSaid : '',
    ...groundsOf(session, insight),
    ways.length > 0 ? words.room.barriers(ways) : '',
    isChecked ? words.check.said(markdownLine(checkOwner), day) : words.check.nobody,
    meaning === '' ? '' : `${words.parts.meaning}: ${markdownLine(meaning)}`,
  ].filter((fact) => fact !== '');
}

function groundsOf(
  session: Session,
  { canvasId, clusterIds, noteIds }: Insight,
): readonly string[] {
  const votes = votesOf(session, canvasId);
  const items: readonly WallRef[] = [
    ...clusterIds.map((id) => ({ kind: 'cluster', id }) as const),
    ...noteIds.map((id) => ({ kind: 'note', id }) as const),
  ];
  const named = items.map((item) => {
    const voted = votes.get(item.id);
    const name = markdownLine(nameOf(session, item));
    return voted ? `${name} (${voteWords.markSpoken(voted)})` : name;
  });
  return named.length > 0 ? [`${words.evidence.from}: ${named.join('; ')}`] : [];
}
