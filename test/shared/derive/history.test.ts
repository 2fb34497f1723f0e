import { describe, expect, test } from 'vitest';
import {
  entryOf,
  FOLD_MS,
  folded,
  type HistoryEntry,
  undoneIn,
  withNewest,
} from '#shared/derive/history.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { changeSentence, entrySentence, whyNoUndo } from '#shared/strings/history.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const built = buildSession(6);
const [a, b, c] = built.noteIds;
const [laneId, otherId] = built.laneIds;
const [stageId] = built.stageIds;
if (!a || !b || !c || !laneId || !otherId || !stageId) throw new Error('A session was built.');
const clusterId = 'cluster_0000000000000000000000000a' as never;
const { canvasId } = built;
const grouped = afterOps(
  built.session,
  { type: 'cluster.create', clusterId, canvasId, x: 0, y: 0, noteIds: [b] },
  { type: 'cluster.rename', clusterId, title: 'Noise' },
);

const sentenceOf = (...ops: readonly Op[]): string => {
  const diff = applyOps(grouped, ops, 'facilitator');
  if (!diff.ok) throw new Error(diff.error);
  const name = ops.map(({ type }) => type).join(' ');
  const session = applyDiff(grouped, diff.value);
  return changeSentence(
    entryOf(session, { revision: 1, at: 1, name, diff: diff.value }, 'the-wall'),
  );
};
const entry = (revision: number, name: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...entryOf(built.session, { revision, at: revision * 1_000, name, diff: [] }, 'this-window'),
  ...more,
});

describe('what a change is called', () => {
  test.each<[string, readonly Op[]]>([
    [
      'Moved “Note 1” to “Noise”',
      [{ type: 'cluster.gather', clusterId, noteIds: [a], beforeId: b }],
    ],
    [
      'Placed 2 notes',
      [{ type: 'note.place', places: [a, c].map((noteId) => ({ noteId, x: 1, y: 1 })) }],
    ],
    [
      'Made a group with “Note 1”',
      [
        {
          type: 'cluster.create',
          ...{ clusterId: 'cluster_0000000000000000000000000b' as never, canvasId, x: 1, y: 1 },
          noteIds: [a],
        },
        { type: 'cluster.move', clusterId, x: 9, y: 9 },
      ],
    ],
    ['Deleted “Note 3”', [{ type: 'note.delete', noteIds: [c] }]],
    [
      'Wrote a remark',
      [
        {
          type: 'remark.write',
          remarkId: 'remark_0000000000000000000000000a' as never,
          stageId,
          text: 'Secret',
        },
      ],
    ],
  ])('%s', (sentence, ops) => {
    expect(sentenceOf(...ops)).toBe(sentence);
  });

  test('a newer version’s change is said to be one', () => {
    expect(changeSentence(entry(1, 'note.teleport'))).toContain('does not know');
  });

  test('an undo by what it took back, and its undo by that again', () => {
    const known = new Map(
      [entry(1, 'clock.stop'), entry(2, 'change.undo 1'), entry(3, 'change.revert 2')].map(
        (one) => [one.revision, one],
      ),
    );
    const says = (revision: number) =>
      entrySentence(
        entry(revision, known.get(revision)?.types[0] ?? '', { ...known.get(revision) }),
        known,
      );
    expect(says(2)).toMatch(/^Undone: Ended the clock/);
    expect(says(3)).toMatch(/^Done again: Ended the clock/);
  });

  test('facts have a reason instead of an undo', () => {
    for (const name of ['round.close', 'clock.stop', 'stance.show', 'score.write'])
      expect([entry(1, name).isUndoable, whyNoUndo(entry(1, name)).length > 20]).toEqual([
        false,
        true,
      ]);
    expect(entry(1, 'note.edit').isUndoable).toBe(true);
  });
});

describe('the list', () => {
  test('knows what was undone, and what was done again since', () => {
    const all = [
      entry(4, 'change.revert 3'),
      entry(3, 'change.undo 1'),
      entry(2, 'note.edit'),
      entry(1, 'note.edit'),
    ];
    expect([...undoneIn(all.slice(1))]).toEqual([1]);
    expect([...undoneIn(all)]).toEqual([3]);
  });

  test('folds what one window made of one kind within a minute', () => {
    const at = (revision: number, time: number, more: Partial<HistoryEntry> = {}) =>
      entry(revision, 'note.edit', { at: time, ...more });
    const runs = folded([
      at(5, 3 * FOLD_MS),
      at(4, 2 * FOLD_MS - 1),
      at(3, FOLD_MS),
      at(2, FOLD_MS, { author: 'the-wall' }),
      entry(1, 'note.paint', { at: FOLD_MS }),
    ]);
    expect(runs.map((run) => run.map(({ revision }) => revision))).toEqual([[5], [4, 3], [2], [1]]);
  });

  test('takes its newest page in, and begins anew after a gap', () => {
    const page = (...revisions: number[]) => revisions.map((one) => entry(one, 'note.edit'));
    const of = (list: readonly HistoryEntry[]) => list.map(({ revision }) => revision);
    expect(of(withNewest(page(3, 2, 1), page(5, 4, 3)))).toEqual([5, 4, 3, 2, 1]);
    expect(of(withNewest(page(3, 2, 1), page(5, 4)))).toEqual([5, 4, 3, 2, 1]);
    expect(of(withNewest(page(2, 1), page(5, 4)))).toEqual([5, 4]);
    expect(of(withNewest([], page(2, 1)))).toEqual([2, 1]);
  });
});
