// What the room of the worked example made of its wall: a vote, insights, and who does what.
import type { CanvasId } from '../domain/canvas.ts';
import type { Cluster } from '../domain/cluster.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import type { Op } from '../ops/apply-op.ts';
import { type ExampleInsight, northside, northsideGroups, northsideInsights } from './northside.ts';

/** Ops on a session whose wall is sorted and named. */
export function exampleAnswers(
  session: Session,
  canvasId: CanvasId,
  random: RandomBytes,
): readonly Op[] {
  const byTitle = new Map([...session.cluster.values()].map((one) => [one.title, one]));
  const kept = [...session.note.values()].find(({ text }) => text === northside.keptVoice);
  return [
    ...voteOps(byTitle, canvasId, random),
    ...(kept ? keepOps(kept) : []),
    ...exampleInsights(session, canvasId, random),
    ...northside.actions.map(([text, owner, dueOn]): Op => {
      return { type: 'action.add', actionId: newId('action', random), text, owner, dueOn };
    }),
  ];
}

/** What was learned, resting on the groups that are there. */
export function exampleInsights(
  session: Session,
  canvasId: CanvasId,
  random: RandomBytes,
): readonly Op[] {
  const byTitle = new Map([...session.cluster.values()].map((one) => [one.title, one]));
  return northsideInsights.flatMap((insight) => insightOps(insight, byTitle, canvasId, random));
}

const keepOps = ({ id }: Note): readonly Op[] => [
  { type: 'note.keep', noteIds: [id], isKept: true },
];

type ByTitle = ReadonlyMap<string, Cluster>;

/** Twenty-two people with three dots each, counted by a show of hands. */
function voteOps(byTitle: ByTitle, canvasId: CanvasId, random: RandomBytes): readonly Op[] {
  const { question, budget, voters } = northside.vote;
  const roundId = newId('round', random);
  const counted = northsideGroups.flatMap(({ title, dots }) => {
    const cluster = byTitle.get(title);
    return cluster ? [{ item: { kind: 'cluster', id: cluster.id } as const, count: dots }] : [];
  });
  return [
    {
      ...({ type: 'round.open', roundId, canvasId, question, kind: 'hands' } as const),
      ...{ budget, perTargetMax: 1, voterCount: voters, parentId: null },
      targets: counted.map(({ item }) => item),
    },
    ...counted.map(({ item, count }): Op => {
      const tallyId = newId('tally', random);
      return { type: 'tally.write', tallyId, roundId, item, tableId: null, count };
    }),
    { type: 'round.close', roundId },
    { type: 'round.reveal', roundId },
  ];
}

function insightOps(
  insight: ExampleInsight,
  byTitle: ByTitle,
  canvasId: CanvasId,
  random: RandomBytes,
): readonly Op[] {
  const insightId = newId('insight', random);
  const clusterIds = insight.groups.flatMap((title) => byTitle.get(title)?.id ?? []);
  const [checkOwner, checkBy] = insight.check ?? ['', null];
  return [
    { type: 'insight.add', insightId, canvasId, clusterIds, noteIds: [] },
    ...(['who', 'situation', 'tension', 'meaning'] as const).map((part): Op => {
      return { type: 'insight.write', insightId, part, text: insight[part] };
    }),
    { type: 'insight.turn', insightId, turn: insight.turn },
    { type: 'insight.block', insightId, barriers: [...insight.barriers] },
    { type: 'insight.check', insightId, checkOwner, checkBy },
  ];
}
