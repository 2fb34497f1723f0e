import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlipId } from '#shared/domain/slip.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, isUndoable, type Op } from '#shared/ops/apply-op.ts';
import { countDangling } from '#shared/ops/references.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session: empty, canvasId, laneIds } = buildSession(2);
const [laneId = null] = laneIds;
const slip = (text: string, seed: number) => {
  const slipId = newId('slip', seededBytes(seed));
  const where = { canvasId, laneId, tableId: null } as const;
  return { type: 'slip.add', slipId, ...where, text, tone: 'sky', source: 'lived' } as const;
};
const reveal = (slipIds: readonly SlipId[], seed = 99): Op => {
  const random = seededBytes(seed);
  const notes = slipIds.map((slipId) => ({ slipId, noteId: newId('note', random) }));
  return { type: 'slip.reveal', canvasId, notes };
};

describe('a hidden note', () => {
  it('is a note from the reveal on, with what was said of it, not sorted yet', () => {
    const one = slip('Nobody asked us', 1);
    const held = afterOps(empty, one);
    expect(held.note.size).toBe(2);
    const after = afterOps(held, reveal([one.slipId]));
    expect(after.slip.size).toBe(0);
    expect([...after.note.values()].find(({ text }) => text === 'Nobody asked us')).toMatchObject({
      ...{ canvasId, laneId, tone: 'sky', source: 'lived' },
      ...{ sort: { at: 'tray' }, locked: false },
    });
  });

  it('is taken back by emptying it', () => {
    const one = slip('Wrong box', 1);
    const after = afterOps(empty, one, { type: 'slip.write', slipId: one.slipId, text: '' });
    expect(after.slip.size).toBe(0);
  });

  it('can’t be empty, and no undo takes a reveal back', () => {
    expect(isUndoable('slip.reveal')).toBe(false);
    expect(isUndoable('slip.add')).toBe(true);
  });

  it('tells nobody, by its place, who wrote first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9_999), { minLength: 1, maxLength: 12 }), (seeds) => {
        const slips = seeds.map((seed, nth) => slip(`Thought ${nth}`, seed + 1_000));
        const order = (added: typeof slips): string[] => {
          const after = afterOps(empty, ...added, reveal(added.map(({ slipId }) => slipId)));
          expect(after.slip.size).toBe(0);
          expect(countDangling(after)).toBe(0);
          return [...after.note.values()]
            .filter(({ text }) => text.startsWith('Thought'))
            .sort((a, b) => (a.rank < b.rank ? -1 : 1))
            .map(({ text }) => text);
        };
        expect(order(slips)).toEqual(order([...slips].reverse()));
        expect(order(slips)).toHaveLength(slips.length);
      }),
      { numRuns: 30 },
    );
  });

  it('waits for the reveal when it came after the reveal was asked for', () => {
    const [early, late] = [slip('In time', 1), slip('Just after', 2)];
    const after = afterOps(empty, early, late, reveal([early.slipId]));
    expect([...after.slip.values()].map(({ text }) => text)).toEqual(['Just after']);
  });

  it('outlives its lane and its table', () => {
    const table = { tableId: newId('table', seededBytes(5)), name: 'Window', peopleCount: 4 };
    const one = { ...slip('At the window', 1), tableId: table.tableId };
    const after = afterOps(empty, { type: 'table.add', ...table }, one, {
      type: 'table.delete',
      tableId: table.tableId,
    });
    expect(after.slip.get(one.slipId)?.tableId).toBeNull();
  });

  it('is for the console alone', () => {
    expect(applyOps(empty, [slip('From the wall', 1)], 'room')).toEqual({
      ok: false,
      error: 'op.not-allowed',
    });
  });
});
