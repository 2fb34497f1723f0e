import { expect, it } from 'vitest';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { isOvertaken } from '#shared/ops/undo-one.ts';
import { buildSession } from '../../builders/session.ts';

const { session, noteIds } = buildSession(2);
const [noteId] = noteIds;

function diffOf(from: typeof session, ...ops: readonly Op[]) {
  const diff = applyOps(from, ops, 'facilitator');
  if (!diff.ok) throw new Error(diff.error);
  return { diff: diff.value, after: applyDiff(from, diff.value) };
}
const place = (x: number): Op => ({
  type: 'note.place',
  places: [{ noteId: noteId ?? missing(), x, y: 0 }],
});
function missing(): never {
  throw new Error('There are notes.');
}

it('a move is overtaken by the next one, and not by another word', () => {
  const moved = diffOf(session, place(100));
  expect(isOvertaken(moved.after, moved.diff)).toBe(false);
  const reworded = diffOf(moved.after, {
    type: 'note.edit',
    noteId: noteId ?? missing(),
    text: 'Else',
  });
  expect(isOvertaken(reworded.after, moved.diff)).toBe(false);
  expect(isOvertaken(diffOf(reworded.after, place(300)).after, moved.diff)).toBe(true);
});

it('what was deleted can come back until it has; what was made can go until it is gone', () => {
  const deleted = diffOf(session, { type: 'note.delete', noteIds: [noteId ?? missing()] });
  expect(isOvertaken(deleted.after, deleted.diff)).toBe(false);
  expect(isOvertaken(session, deleted.diff)).toBe(true);
});
