import { describe, expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(77);
const { session, canvasId, laneIds, noteIds } = buildSession(6);
const [a, b, c, d] = noteIds;
if (!a || !b || !c || !d) throw new Error('Six notes were built.');

const clusterOf = (clusterId: ClusterId, ...ids: (typeof a)[]): Op => ({
  type: 'cluster.create',
  clusterId,
  canvasId,
  x: 2,
  y: 3,
  noteIds: ids,
});
const idsIn = (state: Session, clusterId: ClusterId): string[] =>
  boardOf(state, canvasId)
    .clusters.filter(({ cluster }) => cluster.id === clusterId)
    .flatMap(({ notes }) => notes.map((note) => note.id));
const refused = (state: Session, op: Op) => applyOps(state, [op], 'facilitator');

describe('a cluster', () => {
  const id = newId('cluster', random);
  const other = newId('cluster', random);

  it('is born with its notes in the order they were given', () => {
    expect(idsIn(afterOps(session, clusterOf(id, b, a)), id)).toEqual([b, a]);
  });

  it('takes a note in front of another', () => {
    const made = afterOps(session, clusterOf(id, a, b));
    const gathered = afterOps(made, {
      type: 'cluster.gather',
      clusterId: id,
      noteIds: [c],
      beforeId: b,
    });
    expect(idsIn(gathered, id)).toEqual([a, c, b]);
  });

  it('goes when its last note leaves, unless it has a name', () => {
    const made = afterOps(session, clusterOf(id, a));
    const leave: Op = { type: 'note.tray', noteIds: [a] };
    expect(afterOps(made, leave).cluster.size).toBe(0);
    const named = afterOps(made, { type: 'cluster.rename', clusterId: id, title: 'Too busy' });
    expect(afterOps(named, leave).cluster.size).toBe(1);
  });

  it('merges where the other stands and keeps both names', () => {
    const made = afterOps(
      session,
      clusterOf(id, a),
      clusterOf(other, b, c),
      { type: 'cluster.rename', clusterId: id, title: 'Shy' },
      { type: 'cluster.rename', clusterId: other, title: 'Busy' },
      { type: 'cluster.merge', clusterId: id, intoId: other },
    );
    expect(idsIn(made, other)).toEqual([b, c, a]);
    expect(made.cluster.get(other)?.title).toBe('Busy / Shy');
    expect(made.cluster.has(id)).toBe(false);
  });

  it('gives its notes back to the tray when it is taken apart', () => {
    const gone = afterOps(session, clusterOf(id, a, b), { type: 'cluster.delete', clusterId: id });
    expect(boardOf(gone, canvasId).tray).toHaveLength(6);
  });
});

describe('a note', () => {
  it('keeps its lane while it is sorted', () => {
    const placed = afterOps(session, { type: 'note.place', places: [{ noteId: a, x: 1, y: 1 }] });
    expect(placed.note.get(a)?.laneId).toBe(laneIds[0]);
  });

  it('counts each time it leaves a group, and not when it first finds one', () => {
    const first = newId('cluster', random);
    const second = newId('cluster', random);
    const moved = afterOps(
      session,
      clusterOf(first, a, b),
      clusterOf(second, c, d),
      { type: 'cluster.gather', clusterId: second, noteIds: [a], beforeId: null },
      { type: 'cluster.gather', clusterId: first, noteIds: [a], beforeId: null },
      { type: 'note.tray', noteIds: [a] },
    );
    expect(moved.note.get(a)?.regroupCount).toBe(3);
    expect(moved.note.get(b)?.regroupCount).toBe(0);
  });

  it('moves within its lane to where it is put', () => {
    const [laneId] = laneIds;
    if (!laneId) throw new Error('Lanes were built.');
    const move: Op = { type: 'note.lane', noteIds: [b, c], laneId, beforeId: a };
    const lane = boardOf(afterOps(session, move), canvasId).lanes.get(laneId) ?? [];
    expect(lane.map((note) => note.id)).toEqual([b, c, a]);
  });

  it('leaves its copies behind: the first becomes the original of the others', () => {
    const [one, two] = [newId('note', random), newId('note', random)];
    const copied = afterOps(
      session,
      { type: 'note.duplicate', noteId: a, copyId: one },
      { type: 'note.duplicate', noteId: one, copyId: two },
    );
    expect(copied.note.get(two)?.originId).toBe(a);
    const left = afterOps(copied, { type: 'note.delete', noteIds: [a] });
    expect([left.note.get(one)?.originId, left.note.get(two)?.originId].sort()).toEqual(
      [null, one].sort(),
    );
  });

  it('stays as it is while its stage is locked', () => {
    const stage = [...session.stage.values()].find((one) => one.state === 'open');
    if (!stage) throw new Error('One stage is open.');
    const locked = afterOps(session, { type: 'stage.lock', stageId: stage.id, locked: true });
    expect(refused(locked, { type: 'note.edit', noteId: a, text: 'no' })).toEqual({
      ok: false,
      error: 'stage.locked',
    });
  });
});

describe('the agenda', () => {
  it('has one open stage: opening the next one closes the last', () => {
    const { stageIds } = buildSession();
    const [, second] = stageIds;
    if (!second) throw new Error('A plan has several stages.');
    const opened = afterOps(buildSession().session, {
      type: 'stage.open',
      stageId: second,
      visitId: null,
      at: 0,
    });
    expect(
      [...opened.stage.values()].map((stage) => stage.state).filter((s) => s === 'open'),
    ).toHaveLength(1);
    expect(opened.stage.get(second)?.state).toBe('open');
  });
});
