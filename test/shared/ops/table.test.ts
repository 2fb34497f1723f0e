// Tables, what they bring up from paper, and families of groups.
import { describe, expect, test } from 'vitest';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { byRank } from '#shared/lib/rank.ts';
import { Draft } from '#shared/lib/tables.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { revertDiffs, sweepFamilies } from '#shared/ops/settle.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(31);
const tableId = newId('table', random);
const addTable = (name: string, id = newId('table', random)): Op => ({
  type: 'table.add',
  tableId: id,
  name,
  peopleCount: 8,
});
const bring = (
  canvasId: ReturnType<typeof buildSession>['canvasId'],
  clusterId: ClusterId,
  paperCount: number,
  quotes: readonly string[] = [],
): Op => ({
  type: 'cluster.bring',
  clusterId,
  canvasId,
  tableId,
  title: 'Doors are shut by six',
  paperCount,
  x: 2,
  y: 3,
  tone: 'sky',
  quotes: quotes.map((text) => ({ noteId: newId('note', random), text, source: 'lived' })),
});
/** Two groups that table 1 brought up: 12 on paper, two of them in words, and 7 without words. */
function brought() {
  const { session, canvasId } = buildSession(0);
  const [first, second] = [newId('cluster', random), newId('cluster', random)];
  const after = afterOps(
    session,
    addTable('Table 1', tableId),
    bring(canvasId, first, 12, ['Dark by six', 'The lift is empty']),
    bring(canvasId, second, 7),
  );
  return { session: after, canvasId, first, second };
}
const membersOf = (session: Session, clusterId: string) =>
  [...session.note.values()].filter(
    ({ sort }) => sort.at === 'cluster' && sort.clusterId === clusterId,
  );

describe('tables', () => {
  test('stand in the order in which they were added', () => {
    const { session } = buildSession(0);
    const after = afterOps(session, addTable('Window'), addTable('Door'), addTable('Stage'));
    const names = [...after.table.values()].sort(byRank).map(({ name }) => name);
    expect(names).toEqual(['Window', 'Door', 'Stage']);
  });

  test('are deleted alone: notes and groups from them stay and no longer say where from', () => {
    const { session, first } = brought();
    const after = afterOps(session, { type: 'table.delete', tableId });
    expect(after.table.size).toBe(0);
    expect(after.cluster.get(first)?.tableId).toBeNull();
    expect([...after.note.values()].map((note) => note.tableId)).toEqual([null, null]);
  });

  test('must be there before a note can be from one', () => {
    const { session, noteIds } = buildSession(1);
    const op: Op = { type: 'note.seat', noteIds: [...noteIds], tableId };
    expect(applyOps(session, [op], 'facilitator')).toEqual({ ok: false, error: 'record.missing' });
  });
});

describe('a group from paper', () => {
  test('stands where it was put, with its words in it as notes of that table', () => {
    const { session, first, second } = brought();
    expect(session.cluster.get(first)).toMatchObject({ x: 2, y: 3, paperCount: 12, tableId });
    expect(membersOf(session, first).map(({ text }) => text)).toEqual([
      'Dark by six',
      'The lift is empty',
    ]);
    for (const note of session.note.values())
      expect(note).toMatchObject({ tableId, source: 'lived', tone: 'sky', laneId: null });
    expect(membersOf(session, second)).toEqual([]);
  });

  test('stays without name and notes as long as it has something on paper', () => {
    const { session, second } = brought();
    const after = afterOps(session, { type: 'cluster.rename', clusterId: second, title: '' });
    expect(after.cluster.has(second)).toBe(true);
    const counted = { type: 'cluster.count', clusterId: second, paperCount: null } as const;
    const swept = afterOps(after, counted);
    expect(swept.cluster.has(second)).toBe(false);
  });

  test('adds its paper to the group it is put together with', () => {
    const { session, first, second } = brought();
    const after = afterOps(session, { type: 'cluster.merge', clusterId: second, intoId: first });
    expect(after.cluster.get(first)).toMatchObject({ paperCount: 19, tableId });
  });

  test('put together with a group that grew here counts the notes that one has', () => {
    const { session, canvasId, first } = brought();
    const here = newId('cluster', random);
    const noteId = newId('note', random);
    const after = afterOps(
      session,
      {
        type: 'note.create',
        canvasId,
        noteId,
        laneId: null,
        text: 'x',
        tone: 'rose',
        source: null,
      },
      { type: 'cluster.create', clusterId: here, canvasId, x: 9, y: 9, noteIds: [noteId] },
      { type: 'cluster.merge', clusterId: here, intoId: first },
    );
    expect(after.cluster.get(first)).toMatchObject({ paperCount: 13, tableId: null });
    expect(membersOf(after, first)).toHaveLength(3);
  });

  test('hands its votes and insights over to the group it is put together with', () => {
    const { session, canvasId, first, second } = brought();
    const [roundId, insightId] = [newId('round', random), newId('insight', random)];
    const item = (id: ClusterId) => ({ kind: 'cluster', id }) as const;
    const tally = (id: ClusterId, count: number): Op => ({
      type: 'tally.write',
      tallyId: newId('tally', random),
      ...{ roundId, item: item(id), tableId, count },
    });
    const after = afterOps(
      session,
      {
        ...{ type: 'round.open', roundId, canvasId, question: '', kind: 'tables' },
        ...{ budget: 3, perTargetMax: 3, voterCount: 8, parentId: null },
        targets: [item(first), item(second)],
      },
      tally(first, 4),
      tally(second, 5),
      { type: 'insight.add', insightId, canvasId, clusterIds: [second], noteIds: [] },
      { type: 'cluster.merge', clusterId: second, intoId: first },
    );
    expect([...after.tally.values()]).toMatchObject([{ item: item(first), count: 9, tableId }]);
    expect(after.round.get(roundId)?.targets).toEqual([item(first)]);
    expect(after.insight.get(insightId)?.clusterIds).toEqual([first]);
  });
});

describe('a family', () => {
  const familyId = newId('family', random);
  const gathered = () => {
    const { session, ...rest } = brought();
    const clusterIds = [rest.first, rest.second];
    const op: Op = { type: 'family.gather', familyId, clusterIds };
    return { ...rest, before: session, session: afterOps(session, op), op };
  };

  test('holds its groups, and goes with the last of them', () => {
    const { session, first, second } = gathered();
    expect(session.family.get(familyId)?.title).toBe('');
    const one = afterOps(session, { type: 'family.leave', clusterIds: [first] });
    expect(one.cluster.get(second)?.familyId).toBe(familyId);
    const none = afterOps(one, { type: 'family.leave', clusterIds: [second] });
    expect(none.family.size).toBe(0);
    expect(none.cluster.size).toBe(2);
  });

  test('goes with a group that nothing holds any more', () => {
    const { session, first, second } = gathered();
    const alone = afterOps(
      session,
      { type: 'family.leave', clusterIds: [first] },
      { type: 'cluster.rename', clusterId: second, title: '' },
      { type: 'cluster.count', clusterId: second, paperCount: null },
    );
    expect(alone.cluster.has(second)).toBe(false);
    expect(alone.family.size).toBe(0);
  });

  test('goes when its last group is taken apart, or put together with one of another family', () => {
    const { session, first, second } = gathered();
    const other = newId('family', random);
    const two = afterOps(session, {
      type: 'family.gather',
      familyId: other,
      clusterIds: [second],
    });
    const merged = afterOps(two, { type: 'cluster.merge', clusterId: second, intoId: first });
    expect([...merged.family.keys()]).toEqual([familyId]);
    const apart = afterOps(two, { type: 'cluster.delete', clusterId: second });
    expect([...apart.family.keys()]).toEqual([familyId]);
  });

  test('is left by a group that another family takes', () => {
    const { session, first, second } = gathered();
    const other = newId('family', random);
    const after = afterOps(session, {
      type: 'family.gather',
      familyId: other,
      clusterIds: [first, second],
    });
    expect([...after.family.keys()]).toEqual([other]);
  });

  test('is taken back whole by an undo', () => {
    const { before, session, op } = gathered();
    const diff = applyOps(before, [op], 'facilitator');
    if (!diff.ok) throw new Error(diff.error);
    const undone = applyDiff(session, revertDiffs(session, [diff.value]));
    expect(undone.family.size).toBe(0);
    expect(undone.cluster).toEqual(before.cluster);
  });

  test('without groups, as a file or an undo may leave it, is swept away', () => {
    const { session } = gathered();
    const draft = new Draft(session);
    for (const cluster of [...draft.rows('cluster')])
      draft.put('cluster', { ...cluster, familyId: null });
    sweepFamilies(draft);
    expect(draft.count('family')).toBe(0);
  });

  test('stays when its groups are put together into one of them', () => {
    const { session, first, second } = gathered();
    const after = afterOps(session, { type: 'cluster.merge', clusterId: second, intoId: first });
    expect(after.cluster.get(first)?.familyId).toBe(familyId);
    expect(after.family.size).toBe(1);
  });
});
