import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session: loose, canvasId, noteIds, stageIds } = buildSession(4);
const [one, other, third] = noteIds;
const [stageId] = stageIds;
if (!one || !other || !third || !stageId) throw new Error('It has four notes and a stage.');
const held = afterOps(loose, { type: 'note.lock', noteIds: [one], locked: true });
const clusterId = 'cluster_00000000000000000000000001' as never;
const group = { clusterId, canvasId, x: 1, y: 1 } as const;

const reaching: readonly Op[] = [
  { type: 'note.edit', noteId: one, text: 'Something else' },
  { type: 'note.place', places: [{ noteId: one, x: 3, y: 4 }] },
  { type: 'note.park', noteIds: [other, one] },
  { type: 'note.lane', noteIds: [one], laneId: null, beforeId: null },
  { type: 'note.delete', noteIds: [one] },
  { type: 'cluster.create', ...group, noteIds: [one, other] },
];

describe('a locked note', () => {
  it.each(reaching)('stays as it is: $type, from either window', (op) => {
    const refused = { ok: false, error: 'note.locked' };
    expect(applyOps(held, [op], 'facilitator')).toEqual(refused);
    expect(applyOps(loose, [op], 'facilitator').ok).toBe(true);
  });

  it('lets others be moved around it, be painted and be voted for', () => {
    const around: readonly Op[] = [
      { type: 'note.lane', noteIds: [third], laneId: null, beforeId: null },
      { type: 'note.paint', noteIds: [one], tone: 'rose' },
      { type: 'note.keep', noteIds: [one], isKept: true },
    ];
    expect(applyOps(held, around, 'facilitator').ok).toBe(true);
  });

  it('goes on the wall again once it is unlocked, in one change or in two', () => {
    const unlock: Op = { type: 'note.lock', noteIds: [one], locked: false };
    const move: Op = { type: 'note.place', places: [{ noteId: one, x: 3, y: 4 }] };
    expect(afterOps(held, unlock, move).note.get(one)?.sort).toEqual({ at: 'alone', x: 3, y: 4 });
    expect(afterOps(afterOps(held, unlock), move).note.get(one)?.sort.at).toBe('alone');
  });

  it('keeps its words and its place whatever else is done', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let session = held;
        for (const [turn, drawn] of draws.entries()) {
          const op = opOn(session, turn, drawn);
          if (op.type === 'note.lock') continue;
          const applied = applyOps(session, [op], 'facilitator');
          if (applied.ok) session = applyDiff(session, applied.value);
        }
        expect(session.note.get(one)).toMatchObject({
          ...{ text: loose.note.get(one)?.text, sort: loose.note.get(one)?.sort },
          ...{ laneId: loose.note.get(one)?.laneId, locked: true },
        });
      }),
    );
  });
});

describe('a step whose moving is kept to the console', () => {
  const kept = afterOps(loose, { type: 'stage.hands', stageId, hands: 'facilitator' });
  const move: Op = { type: 'note.place', places: [{ noteId: one, x: 3, y: 4 }] };

  it('refuses the wall and lets the console', () => {
    expect(applyOps(kept, [move], 'room')).toEqual({ ok: false, error: 'stage.hands-off' });
    expect(applyOps(kept, [move], 'facilitator').ok).toBe(true);
    expect(applyOps(loose, [move], 'room').ok).toBe(true);
  });

  it('is only about the step that is open', () => {
    const next = stageIds[1] ?? stageId;
    const later = afterOps(loose, { type: 'stage.hands', stageId: next, hands: 'facilitator' });
    expect(applyOps(later, [move], 'room').ok).toBe(true);
  });
});
