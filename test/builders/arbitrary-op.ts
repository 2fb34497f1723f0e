// Op sequences as fast-check draws them: ops name notes and clusters by a number that is looked up
// in the session at hand, so that most fit and some name what is gone.
import fc from 'fast-check';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { noteSources, noteTones } from '#shared/domain/note.ts';
import { voteKinds } from '#shared/domain/round.ts';
import { roomSizes } from '#shared/domain/session.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { SlipId } from '#shared/domain/slip.ts';
import { hands } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanText } from '#shared/lib/text.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { programmeOpsOn } from './arbitrary-programme-op.ts';
import { seededBytes } from './random.ts';

export interface Drawn {
  readonly act: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** JSON knows no −0, so that no wire and no file has one. */
const place = fc.double({ min: -50, max: 50, noNaN: true }).map((value) => value + 0);

export const drawnOp: fc.Arbitrary<Drawn> = fc.record({
  act: fc.nat(1_000),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
  x: place,
  y: place,
  text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => cleanText(text, 120)),
});
export const drawnOps = fc.array(drawnOp, { maxLength: 40 });

const pick = <T>(items: readonly T[], nth: number, otherwise: T): T =>
  items[nth % Math.max(1, items.length)] ?? otherwise;

/** Turns a draw into an op on this session; `turn` keeps new ids apart. */
export function opOn(session: Session, turn: number, drawn: Drawn): Op {
  const random = seededBytes(turn * 7_919 + 13);
  const fresh = newId('note', random);
  const freshCluster = newId('cluster', random);
  const [canvas] = session.canvas.values();
  if (!canvas) throw new Error('No canvas to draw ops on.');
  const canvasId = canvas.id;
  const notes = [...session.note.keys()] as NoteId[];
  const clusters = [...session.cluster.keys()] as ClusterId[];
  const lanes = [...session.lane.values()].map((lane) => lane.id);
  const stages = [...session.stage.values()].map((stage) => stage.id);
  const { act, a, b, x, y, text } = drawn;
  const noteId = pick(notes, a, fresh);
  const otherId = pick(notes, b, fresh);
  const both = [...new Set([noteId, otherId])];
  const clusterId = pick(clusters, a, freshCluster);
  const laneId = pick([null, ...lanes], b, null);
  const stageId = pick(stages, a, newId('stage', random));
  const tone = pick(noteTones, a, 'butter');
  const source = pick([null, ...noteSources], b, null);
  const tables = [...session.table.values()].map((table) => table.id);
  const families = [...session.family.values()].map((family) => family.id);
  const rounds = [...session.round.values()];
  const insights = [...session.insight.values()].map((insight) => insight.id);
  const agreements = [...session.agreement.values()].map((agreement) => agreement.id);
  const actions = [...session.action.values()].map((action) => action.id);
  const slipId = pick([...session.slip.keys()] as SlipId[], a, newId('slip', random));
  const tableId = pick([null, ...tables], b, null);
  const round = rounds[a % Math.max(1, rounds.length)];
  const roundId = round?.id ?? newId('round', random);
  const targets = [
    ...clusters.map((id) => ({ kind: 'cluster', id }) as const),
    ...notes.slice(0, 3).map((id) => ({ kind: 'note', id }) as const),
  ];
  const item = pick(round?.targets ?? [], b, { kind: 'cluster', id: clusterId });
  const ballots = [...session.ballot.values()].map((ballot) => ballot.id);
  const insightId = pick(insights, a, newId('insight', random));
  const at = a * 1_000 + b;
  const acts: readonly Op[] = [
    { type: 'note.create', canvasId, noteId: fresh, laneId, text, tone, source },
    { type: 'note.edit', noteId, text },
    { type: 'note.paint', noteIds: both, tone },
    { type: 'note.attribute', noteIds: both, source },
    { type: 'note.lane', noteIds: both, laneId, beforeId: b % 2 ? otherId : null },
    { type: 'note.tray', noteIds: both },
    { type: 'note.place', places: [{ noteId, x, y }] },
    { type: 'note.duplicate', noteId, copyId: fresh },
    { type: 'note.delete', noteIds: both },
    { type: 'cluster.create', clusterId: freshCluster, canvasId, x, y, noteIds: both },
    { type: 'cluster.gather', clusterId, noteIds: both, beforeId: b % 2 ? otherId : null },
    { type: 'cluster.move', clusterId, x, y },
    { type: 'cluster.rename', clusterId, title: text },
    { type: 'cluster.merge', clusterId, intoId: pick(clusters, b, freshCluster) },
    { type: 'cluster.delete', clusterId },
    { type: 'stage.open', stageId, visitId: null, at: 0 },
    { type: 'stage.skip', stageId, skipped: b % 2 === 0 },
    { type: 'lane.rename', laneId: pick(lanes, a, newId('lane', random)), title: text },
    { type: 'remark.write', remarkId: newId('remark', random), stageId, text },
    { type: 'session.rename', title: text },
    { type: 'session.resize', roomSize: pick(roomSizes, a, 'up-to-12') },
    { type: 'stage.open', stageId, visitId: newId('visit', random), at },
    { type: 'stage.time', times: [{ stageId, durationMs: b * 1_000 }] },
    { type: 'clock.start', visitId: newId('visit', random), stageId, at },
    { type: 'clock.pause', at, from: b % 2 ? Math.max(0, at - 500) : null, reason: 'hand' },
    { type: 'clock.resume', at, counted: b % 2 === 0 },
    { type: 'clock.stop', at },
    { type: 'behaviour.write', behaviourId: newId('behaviour', random), part: 'doing', text },
    { type: 'opening.write', openingId: newId('opening', random), part: 'here', text },
    {
      type: 'opening.consent',
      openingId: newId('opening', random),
      consent: 'quoted',
      answer: b % 2 ? 'ask' : null,
    },
    { type: 'agreement.add', agreementId: newId('agreement', random), text },
    {
      type: 'agreement.write',
      agreementId: pick(agreements, a, newId('agreement', random)),
      text,
    },
    {
      type: 'table.add',
      ...{ tableId: newId('table', random), name: 'Window', peopleCount: 1 + (b % 8) },
    },
    { type: 'table.delete', tableId: pick(tables, a, newId('table', random)) },
    { type: 'note.park', noteIds: both },
    { type: 'note.keep', noteIds: both, isKept: b % 2 === 0 },
    { type: 'note.seat', noteIds: both, tableId },
    { type: 'note.lock', noteIds: both, locked: b % 3 > 0 },
    { type: 'stage.hands', stageId, hands: pick(hands, b, 'everyone') },
    {
      type: 'slip.add',
      ...{ slipId: newId('slip', random), canvasId, laneId, text: `${text}.`, tone },
      ...{ source, tableId },
    },
    { type: 'slip.write', slipId, text },
    { type: 'slip.reveal', canvasId, notes: [{ slipId, noteId: fresh }] },
    {
      type: 'cluster.bring',
      ...{ clusterId: freshCluster, canvasId, tableId, title: text },
      ...{ paperCount: 1 + (a % 20), x, y, tone },
      quotes: b % 2 ? [{ noteId: fresh, text, source }] : [],
    },
    { type: 'cluster.count', clusterId, paperCount: b % 2 ? 1 + (a % 20) : null },
    {
      type: 'family.gather',
      familyId: pick(families, b, newId('family', random)),
      clusterIds: [clusterId],
    },
    { type: 'family.leave', clusterIds: [clusterId] },
    { type: 'family.rename', familyId: pick(families, a, newId('family', random)), title: text },
    {
      type: 'round.open',
      ...{ roundId: newId('round', random), canvasId, question: text },
      kind: pick(voteKinds, a, 'dots'),
      ...{ budget: 1 + (b % 5), perTargetMax: 1 + (a % 3), voterCount: 1 + (b % 9) },
      targets: targets.length > 0 ? targets : [{ kind: 'note', id: fresh }],
      parentId: round && b % 2 ? round.id : null,
    },
    { type: 'round.close', roundId },
    { type: 'round.reopen', roundId },
    { type: 'round.reveal', roundId },
    { type: 'round.discard', roundId },
    {
      type: 'ballot.write',
      ballotId: b % 2 ? newId('ballot', random) : pick(ballots, b, newId('ballot', random)),
      roundId,
      choices: a % 5 === 0 ? [] : [{ item, count: 1 + (a % 3) }],
    },
    {
      type: 'tally.write',
      ...{ tallyId: newId('tally', random), roundId, item, count: a % 12 },
      tableId: round?.kind === 'tables' ? tableId : null,
    },
    {
      type: 'insight.add',
      ...{ insightId: newId('insight', random), canvasId },
      ...{ clusterIds: clusters.slice(0, 2), noteIds: notes.slice(0, 1) },
    },
    { type: 'insight.write', insightId, part: 'tension', text },
    { type: 'insight.block', insightId, barriers: b % 2 ? ['unwilling', 'cannot'] : [] },
    { type: 'insight.link', insightId, clusterIds: [clusterId], noteIds: [noteId] },
    { type: 'insight.move', insightId, beforeId: pick([null, ...insights], b, null) },
    { type: 'insight.delete', insightId },
    { type: 'action.add', actionId: newId('action', random), text, owner: '', dueOn: null },
    ...programmeOpsOn(session, canvasId, drawn, random),
    {
      type: 'action.tick',
      actionId: pick(actions, a, newId('action', random)),
      isDone: b % 2 === 0,
    },
  ];
  return pick(acts, act, { type: 'session.rename', title: text });
}
