import { describe, expect, it } from 'vitest';
import { agendaOf, boardOf, openStage } from '#shared/derive/board.ts';
import { wallItems } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';
import { noteSources } from '#shared/domain/note.ts';
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
    expect(new Set([...session.note.values()].map(({ source }) => source))).toEqual(
      new Set(noteSources),
    );
  });

  it('is at naming, with everything before it done', () => {
    expect(openStage(session)?.title).toBe('Name');
    const states = agendaOf(session).map(({ state }) => state);
    const open = states.indexOf('open');
    expect(new Set(states.slice(0, open))).toEqual(new Set(['done']));
  });
});
