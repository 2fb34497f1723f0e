// What leaves and comes in again is the same: the table cell by cell, the session record by record.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanText } from '#shared/lib/text.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { readRows } from '#shared/transfer/csv-rows.ts';
import { notesToOps } from '#shared/transfer/notes-to-ops.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { fileJob, importTools } from '../../builders/import-job.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const titles = ['Doors, "open"', '=Sum of parts', 'L’été; ou presque', '親切 です'] as const;
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ',', ';', '\t', '\n', ' ', '=', '@', "'", '\u2028', '“', 'null'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => cleanText(parts.join(''), 200).trim())
  .filter((one) => one !== '');
const sorted = fc.array(fc.tuple(text, fc.integer({ min: -1, max: titles.length - 1 })), {
  minLength: 1,
  maxLength: 12,
});

/** A wall with these notes; −1 is in no group. */
function wallOf(notes: readonly (readonly [text: string, group: number])[]): Session {
  const { session, canvasId, noteIds } = buildSession(notes.length);
  const edits = notes.map(([said], nth) => ({ noteId: noteIds[nth] ?? '', text: said }));
  const written = afterOps(
    session,
    ...edits.map((edit) => ({ type: 'note.edit', ...edit }) as never),
  );
  return titles.reduce((held, title, group) => {
    const inside = noteIds.filter((_, nth) => notes[nth]?.[1] === group);
    if (inside.length === 0) return held;
    const clusterId = newId('cluster', seededBytes(group + 50));
    return afterOps(
      held,
      { type: 'cluster.create', clusterId, canvasId, x: group * 4, y: 0, noteIds: inside },
      { type: 'cluster.rename', clusterId, title },
    );
  }, written);
}

function importedTable(csv: string): Session {
  const read = parseImport(fileJob('wall.csv', csv), importTools());
  if (!read.ok || read.value.kind !== 'notes') throw new Error('It was not read as notes.');
  const { session, canvasId } = buildSession();
  const lanes = new Map([...session.lane.values()].map(({ id, title }) => [title, id]));
  const ops = notesToOps(
    read.value,
    {
      ...{ session, canvasId, question: '' },
      laneOf: ({ lane }) => lanes.get(lane ?? '') ?? null,
      tableOf: () => null,
    },
    seededBytes(8),
  );
  return afterOps(session, ...ops);
}

/** Lane, group and words of every row, in whichever order. */
const cellsOf = (csv: string): readonly string[] =>
  readRows(csv.slice(1).replaceAll('\r\n', '\n'), ',')
    .rows.slice(1)
    .map((row) => JSON.stringify(row.slice(1, 4)))
    .sort();

describe('a table of notes', () => {
  it('has the same cells when it is brought in and taken out again', () => {
    fc.assert(
      fc.property(sorted, (notes) => {
        const csv = toCsv(wallOf(notes));
        expect(cellsOf(toCsv(importedTable(csv)))).toEqual(cellsOf(csv));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a session file', () => {
  /** Every record without its ids. */
  const contents = (session: Session): readonly string[] =>
    [...recordsOf(session)]
      .map(({ noun, record }) => `${noun} ${JSON.stringify(Object.entries(record).sort())}`)
      .map((record) => record.replace(/[a-z]+_[0-9a-v]{26}/g, 'id'))
      .sort();
  const brought = (session: Session): Session => {
    const file = fileJob('a.commonboard.json', writeEnvelope(session, 5, '0.1.0'));
    const read = parseImport(file, importTools());
    if (!read.ok || read.value.kind !== 'session') throw new Error('It was not read.');
    expect(read.value.preview).toMatchObject({ edited: false, mendedCount: 0 });
    return read.value.session;
  };

  it('has the same records, ids aside, however often it goes out and in', () => {
    fc.assert(
      fc.property(drawnOps, (draws) => {
        let { session } = buildSession(6);
        for (const [turn, drawn] of draws.entries()) {
          const applied = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (applied.ok) session = applyDiff(session, applied.value);
        }
        const once = brought(session);
        expect(contents(once)).toEqual(contents(session));
        expect(contents(brought(once))).toEqual(contents(session));
      }),
      { numRuns: 60 },
    );
  });
});
