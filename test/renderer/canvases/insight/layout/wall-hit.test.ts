import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import { cellsOf, wallItems } from '#shared/derive/wall-layout.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { newId } from '#shared/lib/id.ts';
import type { DragWhat } from '../../../../../renderer/canvases/insight/layout/target.ts';
import {
  hitWall,
  indexWall,
  thingAt,
} from '../../../../../renderer/canvases/insight/layout/wall-hit.ts';
import { seededBytes } from '../../../../builders/random.ts';
import { afterOps, buildSession } from '../../../../builders/session.ts';

const random = seededBytes(4);
const newCluster = (): ClusterId => newId('cluster', random);

/** A wall with clusters of these sizes side by side, one loner, one note in the tray. */
function wallOf(sizes: readonly number[]) {
  const built = buildSession(
    sizes.reduce((sum, size) => sum + size, 2),
    3,
  );
  const [tray, loner, ...rest] = built.noteIds;
  if (!tray || !loner) throw new Error('Too few notes.');
  let used = 0;
  const clusters = sizes.map((size, nth) => {
    const noteIds = rest.slice(used, used + size);
    used += size;
    return { clusterId: newCluster(), noteIds, x: nth * 9 - 11, y: (nth % 3) * 9 - 7 };
  });
  const session = afterOps(
    built.session,
    { type: 'note.place', places: [{ noteId: loner, x: -20, y: -20 }] },
    ...clusters.map((one) => ({
      type: 'cluster.create' as const,
      canvasId: built.canvasId,
      ...one,
    })),
  );
  return { board: boardOf(session, built.canvasId), clusters, tray, loner };
}
const dragged = (id: NoteId): DragWhat => ({ kind: 'notes', noteIds: [id], heldId: id });
const point = fc.record({
  x: fc.double({ min: -40, max: 80, noNaN: true }),
  y: fc.double({ min: -40, max: 40, noNaN: true }),
});

describe('what lies under a point of the wall', () => {
  it('is what a look at everything finds, whatever the index leaves out', () => {
    const { board, tray } = wallOf([1, 2, 5, 9, 20, 3]);
    const index = indexWall(board);
    const items = wallItems(board);
    fc.assert(
      fc.property(point, (at) => {
        const found = thingAt(index, at, dragged(tray));
        if (found?.kind === 'family') throw new Error('There is no family here.');
        const id = found && (found.kind === 'note' ? found.note.id : found.cluster.id);
        const slow = items.findLast(
          ({ box }) =>
            at.x >= box.x && at.x < box.x + box.width && at.y >= box.y && at.y < box.y + box.height,
        );
        expect(id ?? null).toBe(slow?.id ?? null);
      }),
      { numRuns: 300 },
    );
  });

  it('is the place before a note on its first half, and after it on its second', () => {
    const { board, clusters, tray } = wallOf([5]);
    const [one] = clusters;
    if (!one) throw new Error('No cluster.');
    const index = indexWall(board);
    for (const [nth, cell] of cellsOf(one, 5).entries()) {
      const first = { x: cell.x + 0.2, y: cell.y + 0.3 };
      const second = { x: cell.x + 0.8, y: cell.y + 0.3 };
      expect(hitWall(index, first, first, dragged(tray))).toEqual({
        kind: 'cluster',
        clusterId: one.clusterId,
        beforeId: one.noteIds[nth],
      });
      expect(hitWall(index, second, second, dragged(tray))).toEqual({
        kind: 'cluster',
        clusterId: one.clusterId,
        beforeId: one.noteIds[nth + 1] ?? null,
      });
    }
  });

  it('never says to stand before a note that is dragged along', () => {
    const { board, clusters } = wallOf([4]);
    const [one] = clusters;
    const [first, second] = one?.noteIds ?? [];
    const [cell] = one ? cellsOf(one, 4) : [];
    if (!first || !second || !cell) throw new Error('No cluster.');
    const what: DragWhat = { kind: 'notes', noteIds: [first, second], heldId: first };
    const at = { x: cell.x + 0.1, y: cell.y + 0.1 };
    expect(hitWall(indexWall(board), at, at, what)).toMatchObject({ beforeId: one?.noteIds[2] });
  });

  it('is free wall where a loner lay that is itself dragged, and another note on it is a group', () => {
    const { board, tray, loner } = wallOf([2]);
    const index = indexWall(board);
    const at = { x: -19.5, y: -19.5 };
    expect(hitWall(index, at, at, dragged(loner)).kind).toBe('wall');
    expect(hitWall(index, at, at, dragged(tray))).toEqual({ kind: 'note', noteId: loner });
  });

  it('merges a group only on the head of another one; elsewhere it is put down', () => {
    const { board, clusters } = wallOf([3, 3]);
    const [one, other] = clusters;
    if (!one || !other) throw new Error('No clusters.');
    const what: DragWhat = { kind: 'cluster', clusterId: other.clusterId };
    const head = { x: one.x + 0.5, y: one.y + 0.1 };
    const body = { x: one.x + 0.5, y: one.y + 1 };
    const index = indexWall(board);
    expect(hitWall(index, head, head, what)).toEqual({ kind: 'merge', intoId: one.clusterId });
    expect(hitWall(index, body, body, what)).toEqual({ kind: 'wall', ...body });
  });
});
