import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#shared/lib/text.ts';
import { readRows } from '#shared/transfer/csv-rows.ts';
import { guardCell, unguardCell } from '#shared/transfer/formula-guard.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { toCsv, writeCsv } from '#shared/transfer/to-csv.ts';
import { fileJob, importTools } from '../../builders/import-job.ts';
import { buildSession, afterOps as changed } from '../../builders/session.ts';

/** Letters that tables and formulas trip over, among all others. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\n', ' ', '=', '+', '-', '@', "'", '＝', 'null', '-1'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => cleanText(parts.join(''), 200));

describe('a table that we write', () => {
  test('is read back cell by cell', () => {
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = writeCsv(rows).slice(1).replace(/\r\n/g, '\n');
        const back = readRows(text, ',').rows.map((one) => one.map(unguardCell));
        expect(back).toEqual(
          rows.filter((one) => one.some((value) => guardCell(value).trim() !== '')),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('opens in a spreadsheet without a single formula, and comes back as it was', () => {
    // Independent of the guard's own rule: what a spreadsheet sees first once quotes are off.
    const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardCell(text);
        expect(guarded).not.toMatch(formula);
        expect(unguardCell(guarded)).toBe(text);
      }),
      { numRuns: 500 },
    );
    for (const text of [
      '=1+1',
      "'=1",
      "''@x",
      '+44 20',
      '-',
      '@home',
      '\tx',
      ' =x',
      "'quoted'",
      '',
    ])
      expect(unguardCell(guardCell(text))).toBe(text);
  });
});

describe('the notes of a session as CSV', () => {
  const texts = [
    'Plain',
    '=SUM(A1:A9)',
    '-5 degrees, "in" the flat',
    "'=kept",
    'Two\nlines',
    'مرحبا, 你好 🧥',
    '@all\thello',
  ];
  const { session, noteIds } = buildSession(texts.length);
  const filled = changed(
    session,
    ...texts.map((text, at) => {
      const noteId = noteIds[at];
      if (!noteId) throw new Error('Too few notes.');
      return { type: 'note.edit' as const, noteId, text };
    }),
  );

  test('start with a byte order mark and end each row with CRLF', () => {
    const csv = toCsv(filled);
    const columns = 'No.,Lane,Group,Note,How we know,Colour,Copy of No.';
    const later = 'Table,Family,On paper,Votes,Votes in the last round,Keep this voice';
    expect(csv.startsWith(`\ufeff${columns},${later}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
  test('give the same notes in the same lanes when they are imported again', () => {
    const read = parseImport(fileJob('Northside.csv', toCsv(filled)), importTools());
    if (!read.ok || read.value.kind !== 'notes') throw new Error('Not read.');
    const laneOf = new Map([...filled.lane.values()].map((lane) => [lane.id, lane.title]));
    const pairs = [...filled.note.values()].map(({ text, laneId }) => ({
      text,
      lane: laneId ? laneOf.get(laneId) : null,
    }));
    const byText = (a: { text: string }, b: { text: string }): number => (a.text < b.text ? -1 : 1);
    expect([...read.value.notes].sort(byText)).toEqual(pairs.sort(byText));
    expect(read.value.preview).toMatchObject({ leftOut: [] });
  });
  test('include what is kept for later, which also comes back', () => {
    const [first] = noteIds;
    if (!first) throw new Error('Too few notes.');
    const csv = toCsv(changed(filled, { type: 'note.park', noteIds: [first] }));
    const rows = readRows(csv.slice(1).replaceAll('\r\n', '\n'), ',').rows;
    expect(rows.at(-1)?.slice(2, 4)).toEqual(['For later', 'Plain']);
    const read = parseImport(fileJob('Northside.csv', csv), importTools());
    expect(read.ok && read.value.kind === 'notes' && read.value.notes).toHaveLength(texts.length);
  });
  test('name group, source and colour in words, and a copy by the number of its original', () => {
    const { session: two, noteIds: ids, canvasId } = buildSession(2, 4);
    const [first, second] = ids;
    const copyId = buildSession(3, 9).noteIds[2];
    const clusterId = 'cluster_00000000000000000000000001' as never;
    if (!first || !second || !copyId) throw new Error('Too few notes.');
    const sorted = changed(
      two,
      { type: 'note.attribute', noteIds: [first], source: 'lived' },
      { type: 'cluster.create', clusterId, canvasId, x: 1, y: 1, noteIds: [first, second] },
      { type: 'cluster.rename', clusterId, title: 'We’d love to, after dark' },
      { type: 'note.duplicate', noteId: first, copyId },
      { type: 'note.place', places: [{ noteId: copyId, x: 5, y: 5 }] },
    );
    const rows = readRows(toCsv(sorted).slice(1).replaceAll('\r\n', '\n'), ',').rows.slice(1);
    expect(rows).toHaveLength(3);
    const original = rows.find((row) => row[3] === 'Note 1' && row[6] === '');
    expect(original?.slice(2, 6)).toEqual([
      'We’d love to, after dark',
      'Note 1',
      'lived it',
      'butter',
    ]);
    const copy = rows.find((row) => row[6] !== '');
    expect(copy?.[2]).toBe('On its own');
    expect(copy?.[6]).toBe(original?.[0]);
  });
});
