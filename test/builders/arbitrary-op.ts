// Op sequences as fast-check draws them: ops name notes and clusters by a number that is looked up
// in the session at hand, so that most fit and some name what is gone.
import fc from 'fast-check';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { noteSources, noteTones } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanText } from '#shared/lib/text.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from './random.ts';

export interface Drawn {
  readonly act: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export const drawnOp: fc.Arbitrary<Drawn> = fc.record({
  act: fc.nat(19),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
  x: fc.double({ min: -50, max: 50, noNaN: true }),
  y: fc.double({ min: -50, max: 50, noNaN: true }),
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
  ];
  return pick(acts, act, { type: 'session.rename', title: text });
}
