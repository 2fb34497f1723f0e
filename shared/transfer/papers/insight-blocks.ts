// An insight with everything behind it and after it: the chain as one reads it on paper.
import type { BriefInsight } from '../../derive/brief.ts';
import { outcomesOf } from '../../derive/chain.ts';
import { sentenceOf } from '../../derive/insights.ts';
import { itemName } from '../../derive/item-name.ts';
import type { Note } from '../../domain/note.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { sourceWords } from '../../strings/export.ts';
import { insightsWords } from '../../strings/insights.ts';
import { papersWords as words } from '../../strings/papers.ts';
import { reviewWords } from '../../strings/review.ts';
import { dayOr, evidenceText } from './brief-lines.ts';
import type { PaperBlock, PaperLine } from './paper.ts';
import { cardName } from './programme-blocks.ts';

export function insightBlock(session: Session, one: BriefInsight, nth: number): PaperBlock {
  const { insight } = one;
  const { barriers, meaning, checkOwner, checkBy, held } = insight;
  const ways = barriers.map((barrier) => insightsWords.barriers.names[barrier].title);
  const check = insightsWords.check.said(checkOwner.trim(), dayOr(checkBy));
  const facts = [
    evidenceText(one),
    ways.length > 0 ? words.barriers(ways) : '',
    meaning.trim() === '' ? '' : words.meaning(meaning),
    check || insightsWords.check.nobody,
    held ? words.held(reviewWords.held.answers[held]) : '',
  ].filter((fact) => fact !== '');
  const grounds = groundLines(session, one);
  const outcomes = outcomeLines(session, one);
  return {
    is: 'part',
    title: insightsWords.number(nth),
    blocks: [
      { is: 'lead', text: sentenceOf(insight) },
      ...facts.map((text) => ({ is: 'text', text }) as const),
      ...listed(words.restsOn, grounds),
      ...listed(words.cameOf, outcomes),
    ],
  };
}

const listed = (title: string, lines: readonly PaperLine[]): readonly PaperBlock[] =>
  lines.length > 0 ? [{ is: 'part', title, blocks: [{ is: 'list', lines }] }] : [];

/** Groups with their notes, then notes it was drawn from by themselves. */
function groundLines(session: Session, { insight }: BriefInsight): readonly PaperLine[] {
  const notes = [...session.note.values()];
  const groups = insight.clusterIds.flatMap((id) => {
    const cluster = session.cluster.get(id);
    if (!cluster) return [];
    const within = notes
      .flatMap((note) =>
        note.sort.at === 'cluster' && note.sort.clusterId === id
          ? [{ note, id: note.id, rank: note.sort.rank }]
          : [],
      )
      .sort(byRank)
      .map(({ note }) => noteLine(note));
    const text = cluster.title.trim() || words.unnamedGroup;
    return [within.length > 0 ? { text, under: within } : { text, details: [words.emptyGroup] }];
  });
  const alone = insight.noteIds.flatMap((id) => session.note.get(id) ?? []).map(noteLine);
  return alone.length > 0 ? [...groups, { text: words.notes, under: alone }] : groups;
}

const noteLine = ({ text, source }: Note): PaperLine => ({
  text: words.note(text, source ? sourceWords[source] : ''),
});

function outcomeLines(session: Session, { insight }: BriefInsight): readonly PaperLine[] {
  return outcomesOf(session, { kind: 'insight', id: insight.id }).flatMap((item) => {
    const name = itemName(session, item);
    if (item.kind === 'challenge') return name.trim() ? [{ text: words.question(name) }] : [];
    if (item.kind === 'programme') return [{ text: words.programme(cardName(session, item.id)) }];
    if (item.kind === 'cluster' || item.kind === 'note')
      return [{ text: words.idea(name.trim() || words.unnamedGroup) }];
    return [];
  });
}

/** Notes that no insight is drawn from. */
export function unrestedCount(session: Session, insights: readonly BriefInsight[]): number {
  const groups = new Set(
    insights.flatMap(({ insight }) => insight.clusterIds as readonly string[]),
  );
  const alone = new Set(insights.flatMap(({ insight }) => insight.noteIds as readonly string[]));
  const isWall = ({ canvasId }: Note): boolean => session.canvas.get(canvasId)?.kind === 'insight';
  return [...session.note.values()].filter(
    (note) =>
      isWall(note) &&
      !alone.has(note.id) &&
      !(note.sort.at === 'cluster' && groups.has(note.sort.clusterId)),
  ).length;
}
