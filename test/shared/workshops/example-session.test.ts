import { describe, expect, it } from 'vitest';
import { agendaOf, boardOf, openStage } from '#shared/derive/board.ts';
import { outcomesOf, wholeWayBack } from '#shared/derive/chain.ts';
import { evidenceOf } from '#shared/derive/evidence.ts';
import { wallItems } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';
import { byRank } from '#shared/lib/rank.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from '../../builders/random.ts';

const session = exampleSession({ now: 5, random: seededBytes(1) });
const [canvas] = session.canvas.values();
const board = boardOf(session, canvas?.id ?? '');

describe('the worked example', () => {
  it('has 39 notes, six named groups and four loners, and nothing left to sort', () => {
    expect(board.noteCount).toBe(39);
    expect(board.clusters.map(({ cluster }) => cluster.title).filter(Boolean)).toHaveLength(6);
    expect([board.alone.length, board.tray.length]).toEqual([4, 0]);
  });

  it('stands on the wall without anything lying on anything', () => {
    const items = wallItems(board);
    const pairs = items.flatMap((one, nth) => items.slice(nth + 1).map((other) => [one, other]));
    expect(pairs.filter(([a, b]) => a && b && overlaps(a.box, b.box))).toEqual([]);
  });

  it('answers every question, and says of every note how we know it', () => {
    expect([...board.lanes.keys()]).toHaveLength(6);
    expect(board.lanes.has(null)).toBe(false);
    const known = [...session.note.values()].map(({ source }) => source);
    const count = (...sources: readonly (string | null)[]): number =>
      known.filter((source) => sources.includes(source)).length;
    expect([count('lived', 'saw'), count('research'), count('assumption')]).toEqual([21, 7, 11]);
  });

  it('rests its insights on evidence, and one of them on assumptions alone', () => {
    const insights = [...session.insight.values()].sort(byRank);
    const evidence = insights.map((insight) => evidenceOf(session, insight));
    expect(evidence.map(({ count }) => count)).toEqual([7, 8, 6, 10, 4]);
    expect(
      evidence.map(({ bySource: { saw, lived, research, assumption } }) => [
        saw + lived,
        research,
        assumption,
      ]),
    ).toEqual([
      [3, 2, 2],
      [5, 2, 1],
      [4, 1, 1],
      [7, 1, 2],
      [0, 0, 4],
    ]);
    expect(evidence.map(({ isThin }) => isThin)).toEqual([false, false, false, false, true]);
  });

  it('was voted on, and says who does what by when', () => {
    const [round] = session.round.values();
    expect(round?.state).toBe('revealed');
    expect(round?.result?.map(({ count }) => count).sort((a, b) => b - a)).toEqual([
      13, 11, 9, 8, 6, 1,
    ]);
    for (const action of session.action.values())
      expect([action.owner, action.dueOn].every(Boolean)).toBe(true);
  });

  it('is at the figures that were read later, with everything before them done', () => {
    expect(openStage(session)?.title).toBe('What we see');
    const states = agendaOf(session).map(({ state }) => state);
    const open = states.indexOf('open');
    expect(new Set(states.slice(0, open))).toEqual(new Set(['done']));
  });

  it('has all four canvases filled, and every figure of the partners as the text says it', () => {
    const { stakeholder, relation, partner, programme, measure, reading } = session;
    expect([stakeholder.size, relation.size, partner.size]).toEqual([9, 6, 4]);
    expect([programme.size, measure.size, reading.size > 1]).toEqual([2, 5, true]);
    expect([...partner.values()].filter(({ stakeholderId }) => stakeholderId)).toHaveLength(4);
  });

  it('leads from each programme back to notes that people wrote', () => {
    for (const { id } of session.programme.values()) {
      const back = wholeWayBack(session, { kind: 'programme', id });
      for (const kind of ['insight', 'cluster', 'note', 'partner', 'stakeholder'])
        expect(back.some((one) => one.kind === kind)).toBe(true);
      expect(
        outcomesOf(session, { kind: 'programme', id }).some((one) => one.kind === 'measure'),
      ).toBe(true);
    }
  });
});
