// A session that holds one of every secret there is, each with a word by which it is known again.
import { lanesOf } from '#shared/derive/board.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { exampleStakeholders } from '#shared/workshops/example-stakeholders.ts';
import { seededBytes } from './random.ts';
import { afterOps } from './session.ts';
import { groupOf, opening, votingSession } from './voting.ts';

/** Each stands in a secret record and nowhere else, besides the example's stances. */
export const secretWords = ['Hushed remark', 'Hushed slip', 'Hushed scorer'] as const;

export function secretSession(): Session {
  const random = seededBytes(404);
  const { session, canvasId, targets, clusterIds } = votingSession();
  const stageId = [...session.stage.values()].find(({ kind }) => kind === 'collect')?.id;
  const [laneId] = lanesOf(session, canvasId).map(({ id }) => id);
  if (!stageId || !laneId) throw new Error('A plan without Collect.');
  const ids = {
    ...{ map: newId('canvas', random), table: newId('canvas', random) },
    ...{ hands: newId('round', random), dots: newId('round', random) },
    ...{ partnerId: newId('partner', random), criterionId: newId('criterion', random) },
    scorerId: newId('scorer', random),
  };
  const item = groupOf(clusterIds[0]);
  const board = { canvasId, targets: [...targets] };
  const criterion = { title: 'Trust', low: '', middle: '', high: '', counters: 20 };
  const ops: readonly Op[] = [
    { type: 'stage.open', stageId, visitId: null, at: 0 },
    { type: 'remark.write', remarkId: newId('remark', random), stageId, text: secretWords[0] },
    {
      ...{ type: 'slip.add', slipId: newId('slip', random), canvasId, laneId },
      ...{ text: secretWords[1], tone: 'butter', source: null, tableId: null },
    },
    opening(ids.hands, 'hands', board),
    {
      ...{ type: 'tally.write', tallyId: newId('tally', random), roundId: ids.hands },
      ...{ item, tableId: null, count: 2 },
    },
    { type: 'round.close', roundId: ids.hands },
    opening(ids.dots, 'dots', board),
    {
      ...{ type: 'ballot.write', ballotId: newId('ballot', random), roundId: ids.dots },
      choices: [{ item, count: 2 }],
    },
    { type: 'canvas.add', canvasId: ids.map, kind: 'stakeholder', question: '', lanes: [] },
    ...exampleStakeholders(ids.map, random),
    { type: 'canvas.add', canvasId: ids.table, kind: 'partner', question: '', lanes: [] },
    {
      ...{ type: 'criterion.add', criterionId: ids.criterionId, canvasId: ids.table },
      ...criterion,
    },
    {
      ...{ type: 'partner.add', partnerId: ids.partnerId, canvasId: ids.table },
      ...{ name: 'Lunch club', stakeholderId: null },
    },
    {
      ...{ type: 'scorer.add', scorerId: ids.scorerId, canvasId: ids.table },
      ...{ name: secretWords[2], tableId: null },
    },
    { type: 'scoring.open', scoringId: newId('scoring', random), canvasId: ids.table },
    {
      ...{ type: 'score.write', scoreId: newId('score', random), scorerId: ids.scorerId },
      ...{ partnerId: ids.partnerId, criterionId: ids.criterionId, value: 4 },
    },
  ];
  return afterOps(session, ...ops);
}
