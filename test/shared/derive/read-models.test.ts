import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, boardOf, openStage } from '#shared/derive/board.ts';
import { plannedMs } from '#shared/derive/clock.ts';
import { cardContent } from '#shared/derive/session-card.ts';
import { diffFor, viewFor } from '#shared/derive/view-for.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

describe('a board', () => {
  it('shows every note of its canvas exactly once on the wall and once among the lanes', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let { session } = buildSession(8);
        const { canvasId } = buildSession(8);
        draws.forEach((drawn, turn) => {
          const diff = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (diff.ok) session = applyDiff(session, diff.value);
        });
        const board = boardOf(session, canvasId);
        const wall = [
          ...board.tray,
          ...board.alone,
          ...board.clusters.flatMap(({ notes }) => notes),
        ];
        const lanes = [...board.lanes.values()].flat();
        const all = [...session.note.values()]
          .filter(({ sort }) => sort.at !== 'parked')
          .map((note) => note.id)
          .sort();
        expect(board.parked.length).toBe(session.note.size - all.length);
        expect(wall.map((note) => note.id).sort()).toEqual(all);
        expect(lanes.map((note) => note.id).sort()).toEqual(all);
        expect(board.noteCount).toBe(all.length);
      }),
    );
  });
});

describe('what the room may have', () => {
  it('holds no remark, in a view or in a change', () => {
    const { session, stageIds } = buildSession(1);
    const [stageId] = stageIds;
    if (!stageId) throw new Error('A plan has stages.');
    const remarkId = newId('remark', seededBytes(8));
    const op = { type: 'remark.write', remarkId, stageId, text: 'secret' } as const;
    const withRemark = afterOps(session, op);
    expect(viewFor('facilitator', withRemark).remark.size).toBe(1);
    expect(viewFor('room', withRemark).remark.size).toBe(0);
    const diff = applyOps(session, [op], 'facilitator');
    if (!diff.ok) throw new Error(diff.error);
    expect(diffFor('facilitator', diff.value)).toHaveLength(1);
    expect(diffFor('room', diff.value)).toEqual([]);
  });
});

describe('a new session', () => {
  it('has the plan’s stages in order, the first one open, with minutes for its room', () => {
    const { session } = buildSession();
    expect(agendaOf(session).map((stage) => stage.title)).toEqual([
      'Focus',
      'Collect',
      'Read out',
      'Sort',
      'Name',
      'Vote',
      'Insights',
    ]);
    expect(openStage(session)?.title).toBe('Focus');
    expect(agendaOf(session).map((stage) => plannedMs(session, stage) / 60_000)).toEqual([
      3, 10, 8, 15, 8, 6, 15,
    ]);
  });
});

describe('a card', () => {
  it('says what is in a session and draws it to scale', () => {
    const { session, canvasId, noteIds } = buildSession(5);
    const [a, b, c] = noteIds;
    if (!a || !b || !c) throw new Error('Notes were built.');
    const clusterId = newId('cluster', seededBytes(9));
    const sorted = afterOps(
      session,
      { type: 'cluster.create', clusterId, canvasId, x: 0, y: 0, noteIds: [a, b] },
      { type: 'note.place', places: [{ noteId: c, x: 4, y: 2 }] },
    );
    const card = cardContent(sorted);
    expect(card).toMatchObject({
      title: 'Kindness at Northside',
      noteCount: 5,
      clusterCount: 1,
      stageTitle: 'Focus',
    });
    expect(card.picture).toHaveLength(3);
    expect(card.picture).toContainEqual({ x: 1, y: 0.5, tone: 'butter' });
  });
});
