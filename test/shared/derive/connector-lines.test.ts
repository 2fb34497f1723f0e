import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardOf } from '#shared/derive/board.ts';
import { connectorLines } from '#shared/derive/connector-lines.ts';
import { newId } from '#shared/lib/id.ts';
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
      const [line] = connectorLines(joined.connector.values(), boardOf(joined, canvasId));
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
  expect(connectorLines(joined.connector.values(), boardOf(joined, canvasId))).toEqual([]);
});
