import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import { labelPoint, linesAmong, placesOn } from '#shared/derive/connector-lines.ts';
import { newId } from '#shared/lib/id.ts';
import { linedWall } from '../../builders/lines.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const place = fc.record({
  x: fc.double({ min: -9, max: 9, noNaN: true }),
  y: fc.double({ min: -9, max: 9, noNaN: true }),
});

it('a line goes from the edge of one thing to the edge of the other', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const { session, canvasId, noteIds } = buildSession(2);
      const [from, to] = noteIds;
      if (!from || !to) throw new Error('It has two.');
      const joined = afterOps(
        session,
        {
          type: 'note.place',
          places: [
            { noteId: from, ...a },
            { noteId: to, ...b },
          ],
        },
        {
          type: 'connector.add',
          connectorId: newId('connector', seededBytes(1)),
          canvasId,
          from: { kind: 'note', id: from },
          to: { kind: 'note', id: to },
          label: '',
        },
      );
      const [line] = linesAmong(joined.connector.values(), placesOn(boardOf(joined, canvasId)));
      const start = joined.note.get(from)?.sort;
      if (!line || start?.at !== 'alone') throw new Error('Both stand on the wall.');
      expect(line.from.x).toBeGreaterThanOrEqual(start.x - 1e-9);
      expect(line.from.x).toBeLessThanOrEqual(start.x + 1 + 1e-9);
    }),
  );
});

it('what is not on the wall has no line', () => {
  const { session, canvasId, noteIds } = buildSession(2);
  const [from, to] = noteIds;
  if (!from || !to) throw new Error('It has two.');
  const joined = afterOps(session, {
    type: 'connector.add',
    connectorId: newId('connector', seededBytes(1)),
    canvasId,
    from: { kind: 'note', id: from },
    to: { kind: 'note', id: to },
    label: '',
  });
  expect(linesAmong(joined.connector.values(), placesOn(boardOf(joined, canvasId)))).toEqual([]);
});

it('a line is seen where no note covers it, and something stands on it where none is hidden', () => {
  const { session, lineIds } = linedWall();
  const [canvas] = session.canvas.values();
  const places = placesOn(boardOf(session, canvas?.id ?? ''));
  const lines = linesAmong(session.connector.values(), places);
  expect(lines.map(({ id }) => id)).toEqual(lineIds);
  for (const { pieces, from, to } of lines) {
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces)
      for (const share of [0.01, 0.5, 0.99]) {
        const x = piece.from.x + (piece.to.x - piece.from.x) * share;
        const y = piece.from.y + (piece.to.y - piece.from.y) * share;
        const isUnder = places.notes.some(
          (note) =>
            x > note.x + 1e-6 &&
            x < note.x + note.width - 1e-6 &&
            y > note.y + 1e-6 &&
            y < note.y + note.height - 1e-6,
        );
        expect(isUnder).toBe(false);
      }
    expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(0);
  }
  // One runs under others: it is seen in pieces, and has its two ends.
  expect(lines[1]?.pieces.length).toBeGreaterThan(2);
  expect(lines[1]).toMatchObject({ hasStart: true, hasEnd: true });
  const [between] = lines;
  if (!between) throw new Error('It is there.');
  expect(labelPoint(between, { width: 0.2, height: 0.1 }, places.notes)).not.toBe(null);
  expect(labelPoint(between, { width: 9, height: 0.1 }, places.notes)).toBe(null);
});
