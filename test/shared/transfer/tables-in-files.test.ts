// Tables, paper, families and voices to keep in the files we write.
import { expect, test } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import { readRows } from '#shared/transfer/csv-rows.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { fileJob, importTools } from '../../builders/import-job.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(3);
const { session, canvasId, noteIds } = buildSession(2);
const [first, second] = noteIds;
if (!first || !second) throw new Error('Notes were built.');
const [tableId, here, onPaper, familyId] = [
  newId('table', random),
  newId('cluster', random),
  newId('cluster', random),
  newId('family', random),
];
const worked = afterOps(
  session,
  { type: 'table.add', tableId, name: '=Window', peopleCount: 8 },
  { type: 'cluster.create', clusterId: here, canvasId, x: 0, y: 0, noteIds: [first] },
  { type: 'cluster.rename', clusterId: here, title: 'Nobody asked us' },
  {
    ...{ type: 'cluster.bring', clusterId: onPaper, canvasId, tableId, title: 'Doors shut' },
    ...{ paperCount: 12, x: 4, y: 0, tone: 'sky', quotes: [] },
  },
  { type: 'family.gather', familyId, clusterIds: [here, onPaper] },
  { type: 'family.rename', familyId, title: 'After dark' },
  { type: 'note.seat', noteIds: [first], tableId },
  { type: 'note.keep', noteIds: [first], isKept: true },
);

test('the table has a row for every note, and one for a group that is only on paper', () => {
  const rows = readRows(toCsv(worked).slice(1).replaceAll('\r\n', '\n'), ',').rows;
  const cells = rows.map((row) => [row[2], row[3], ...row.slice(7, 10), row[12]]);
  expect(cells).toEqual([
    ['Group', 'Note', 'Table', 'Family', 'On paper', 'Keep this voice'],
    ['Doors shut', '', "'=Window", 'After dark', '12', ''],
    ['Nobody asked us', 'Note 1', "'=Window", 'After dark', '', 'yes'],
    ['Not sorted yet', 'Note 2', '', '', '', ''],
  ]);
});

test('read again, the table gives its notes with their tables, and nothing for the paper', () => {
  const read = parseImport(fileJob('Northside.csv', toCsv(worked)), importTools());
  if (!read.ok || read.value.kind !== 'notes') throw new Error('Not read.');
  expect(read.value.notes.map(({ text, table }) => [text, table])).toEqual([
    ['Note 1', '=Window'],
    ['Note 2', undefined],
  ]);
  expect(read.value.preview).toMatchObject({ leftOut: [] });
});

test('a table written before there were tables of people is still known as ours', () => {
  const old = "No.,Lane,Group,Note,How we know,Colour,Copy of No.\r\n1,,,'=1+1,,butter,\r\n";
  const read = parseImport(fileJob('Northside.csv', `\ufeff${old}`), importTools());
  if (!read.ok || read.value.kind !== 'notes') throw new Error('Not read.');
  expect(read.value.notes).toEqual([{ text: '=1+1', lane: null }]);
});

test('the document has groups under their family, paper beside the notes, voices at the end', () => {
  const text = toMarkdown(worked);
  const at = (part: string): number => text.indexOf(part);
  expect(at('## After dark\n')).toBeGreaterThan(0);
  expect(at('### Doors shut (12 on paper)\n\nIts notes are on paper only.')).toBeGreaterThan(
    at('## After dark\n'),
  );
  expect(at('### Nobody asked us (1 note)')).toBeGreaterThan(at('### Doors shut'));
  expect(at('from =Window · keep this voice')).toBeGreaterThan(0);
  expect(at('## Voices to keep\n\n- Note 1\n')).toBeGreaterThan(at('## Not sorted yet'));
});
