import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBody } from '#shared/domain/session-json.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff, type Diff } from '#shared/ops/diff.ts';
import { countDangling } from '#shared/ops/references.ts';
import { undoOne } from '#shared/ops/undo-one.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session, canvasId, noteIds } = buildSession(5);
const [a, b] = noteIds;
if (!a || !b) throw new Error('Notes were built.');
const change = (on: typeof session, ...ops: Op[]) => {
  const diff = applyOps(on, ops, 'facilitator');
  if (!diff.ok) throw new Error(diff.error);
  return { diff: diff.value, after: applyDiff(on, diff.value) };
};
const paint: Op & { type: 'note.paint' } = { type: 'note.paint', noteIds: [a, b], tone: 'sky' };

describe('undoing one change of many', () => {
  test('puts back what nobody touched since and leaves the rest, and says how much that was', () => {
    const painted = change(session, paint);
    const since = afterOps(painted.after, { type: 'note.paint', noteIds: [b], tone: 'rose' });
    const undone = undoOne(since, painted.diff);
    if (!undone.ok) throw new Error(undone.error);
    const after = applyDiff(since, undone.value.diff);
    expect([after.note.get(a)?.tone, after.note.get(b)?.tone]).toEqual(['butter', 'rose']);
    expect(undone.value).toMatchObject({ count: 2, kept: [{ noun: 'note', id: b }] });
  });

  test('other fields that were changed since are nobody’s business', () => {
    const painted = change(session, paint);
    const since = afterOps(painted.after, { type: 'note.edit', noteId: a, text: 'Newer' });
    const undone = undoOne(since, painted.diff);
    expect(undone.ok && undone.value.kept).toEqual([]);
  });

  test('changes nothing when nothing is left of it', () => {
    const painted = change(session, paint);
    const since = afterOps(painted.after, { ...paint, tone: 'rose' });
    expect(undoOne(since, painted.diff)).toMatchObject({
      ok: true,
      value: { diff: [], kept: [{}, {}] },
    });
  });

  test('a note that was locked since stays where it is', () => {
    const placed = change(session, { type: 'note.place', places: [{ noteId: a, x: 1, y: 1 }] });
    const since = afterOps(placed.after, { type: 'note.lock', noteIds: [a], locked: true });
    expect(undoOne(since, placed.diff)).toEqual({ ok: false, error: 'note.locked' });
  });

  test('a group that is undone lets go of the notes that came to it since', () => {
    const made = change(session, {
      type: 'cluster.create',
      ...{ clusterId: 'cluster_0000000000000000000000000a' as never, canvasId, x: 0, y: 0 },
      noteIds: [a],
    });
    const since = afterOps(made.after, {
      type: 'cluster.gather',
      ...{ clusterId: 'cluster_0000000000000000000000000a' as never, noteIds: [b], beforeId: null },
    });
    const undone = undoOne(since, made.diff);
    if (!undone.ok) throw new Error(undone.error);
    const after = applyDiff(since, undone.value.diff);
    expect(after.cluster.size).toBe(0);
    expect(after.note.get(b)?.sort).toEqual({ at: 'tray' });
  });

  test('whatever was done since, no reference breaks', () => {
    fc.assert(
      fc.property(drawnOps, fc.nat(), (drawn, which) => {
        let now = session;
        const made: Diff[] = [];
        drawn.forEach((one, turn) => {
          const diff = applyOps(now, [opOn(now, turn, one)], 'facilitator');
          if (!diff.ok) return;
          now = applyDiff(now, diff.value);
          made.push(diff.value);
        });
        const target = made[which % Math.max(1, made.length)];
        const undone = target && undoOne(now, target);
        if (!undone?.ok) return;
        const after = applyDiff(now, undone.value.diff);
        expect(countDangling(after)).toBe(0);
        expect(toBody(after).session).toHaveLength(1);
      }),
    );
  });
});
