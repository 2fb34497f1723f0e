import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TableMapping, TablePreview } from '#shared/api/import-preview.ts';
import { limits } from '#shared/domain/limits.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import type { ParsedImport } from '#shared/transfer/parsed-import.ts';
import { fileJob, importTools, utf16 } from '../../builders/import-job.ts';

interface ReadTable {
  readonly notes: Extract<ParsedImport, { kind: 'notes' }>['notes'];
  readonly preview: TablePreview;
}

function read(content: string | Uint8Array, mapping: TableMapping | null = null): ReadTable {
  const parsed = parseImport(fileJob('notes.csv', content, mapping), importTools());
  if (!parsed.ok) throw new Error(parsed.error.type);
  if (parsed.value.kind !== 'notes' || parsed.value.preview.kind !== 'table')
    throw new Error('Not read as a table.');
  return { notes: parsed.value.notes, preview: parsed.value.preview };
}
const plain = {
  ...({ shape: 'rows', laneColumn: null, groupColumn: null } as const),
  ...{ votesColumn: null, rejectedColumn: null },
};
const texts = (content: string | Uint8Array, mapping: TableMapping | null = null): string[] =>
  read(content, mapping).notes.map((note) => note.text);

const statements = readFileSync(join(import.meta.dirname, '../../fixtures/statements.csv'));

describe('a table of statements', () => {
  const expectStatements = ({ notes, preview }: ReadTable): void => {
    expect(notes).toHaveLength(36);
    expect(preview).toMatchObject({ noteCount: 36, leftOut: [{ reason: 'rejected', count: 3 }] });
    expect(preview.columns[preview.mapping.textColumn]?.name).toBe('comment-body');
    expect(preview.columns[preview.mapping.rejectedColumn ?? -1]?.name).toBe('moderated');
  };

  test('gives the 36 that were accepted and says that 3 were left out', () => {
    const table = read(statements);
    expectStatements(table);
    expect(table.notes.at(-1)?.text).toBe(
      'I carried Mrs Oduya’s shopping up once. Now she bakes for half the landing.',
    );
    expect(table.notes.filter((note) => note.text.includes('\n'))).toHaveLength(1);
    expect(table.notes.filter((note) => note.text.includes('"'))).toHaveLength(2);
  });

  const text = statements.toString('utf8');
  test.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16(text), 'utf-16le'],
    ['UTF-16, big end first', utf16(text, { bigEnd: true }), 'utf-16be'],
    ['UTF-16 without a mark', utf16(text, { mark: false }), 'utf-16le'],
    [
      'UTF-16, big end first, without a mark',
      utf16(text, { bigEnd: true, mark: false }),
      'utf-16be',
    ],
    ['lines that end in CRLF', new TextEncoder().encode(text.replaceAll('\n', '\r\n')), 'utf-8'],
    ['lines that end in CR', new TextEncoder().encode(text.replaceAll('\n', '\r')), 'utf-8'],
  ])('reads the same in %s', (_, bytes, encoding) => {
    const table = read(bytes);
    expectStatements(table);
    expect(table.preview.encoding).toBe(encoding);
    expect(table.notes).toEqual(read(statements).notes);
  });

  const samples = process.env['COMMONBOARD_SAMPLES'];
  const real = samples ? [join(samples, 'polis-london-youth-policing-comments.csv')] : [];
  for (const file of real)
    test('and so does the real file', () => expectStatements(read(readFileSync(file))));
});

describe('columns', () => {
  test.each([
    ['a comma', 'text,column\nOne,Good\nTwo,Good\n', ','],
    ['a semicolon', 'text;column\nOne, more;Good\nTwo;Good\n', ';'],
    ['a tab', 'text\tcolumn\nOne\tGood\nTwo\tGood\n', '\t'],
    ['what the first line names', 'sep=;\ntext;column\nOne, a;Good\nTwo, b;Good\n', ';'],
  ])('are told apart by %s', (_, content, delimiter) => {
    const { preview, notes } = read(content);
    expect(preview.delimiter).toBe(delimiter);
    expect(notes.map((note) => note.lane)).toEqual(['Good', 'Good']);
    expect(notes[1]?.text).toMatch(/^Two/);
  });

  test.each([
    [
      'Polis, newer',
      'timestamp,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,group-informed-consensus,comment-body\n1,0,3,1,0,1,false,false,0.5,"Two\nlines"\n2,1,3,0,0,-1,false,false,0.1,Spam\n',
      [['Two\nlines', null]],
    ],
    [
      'Scrumlr',
      'note_id,author_id,author,text,column_id,column,rank,stack,voting_0\na1,b,Amina,More light,c,Good,0,null,2\na2,b,Amina,Less noise,c,Good,1,a1,0\n',
      [
        ['More light', 'Good'],
        ['Less noise', 'Good'],
      ],
    ],
    [
      'a team’s retrospective',
      'Sprint 4 retrospective,,,,\n,,,,\nFeedback Items,,,,\nType,Description,Votes,CreatedDate,CreatedBy\nWent well,"He said "no" and stayed",3,2024-05-01 10:00,Amina\nWent well,Tea,1,2024-05-01 10:01,Ben\n',
      [
        ['He said "no" and stayed', 'Went well'],
        ['Tea', 'Went well'],
      ],
    ],
  ])('of %s are known by their names', (_, content, expected) => {
    expect(read(content).notes.map(({ text, lane }) => [text, lane])).toEqual(expected);
  });

  test('without names: the one with the most words is the text', () => {
    const table = read(
      '1,2024-01-01 10:00,The lift is out again,ab12cd34\n2,2024-01-02 11:30,Nobody says hello,ef56ab78\n',
    );
    expect(table.preview.mapping).toMatchObject({ hasHeader: false, textColumn: 2 });
    expect(table.notes).toHaveLength(2);
  });

  test('a person’s choice goes before every guess', () => {
    const content = 'text,column,said\nOne,Good,First\nTwo,Good,Second\n';
    const mapping = { ...plain, textColumn: 2, laneColumn: 0 };
    expect(read(content, { hasHeader: true, ...mapping }).notes).toEqual([
      { text: 'First', lane: 'One' },
      { text: 'Second', lane: 'Two' },
    ]);
    expect(texts(content, { hasHeader: false, ...mapping })).toEqual(['said', 'First', 'Second']);
  });

  test('a choice of an empty column shows that it is empty, and is no error', () => {
    const mapping = {
      ...{ ...plain, hasHeader: true },
      ...{ textColumn: 150, laneColumn: 199, rejectedColumn: 180 },
    };
    const { preview } = read('text,column\nOne,Good\n', mapping);
    expect(preview).toMatchObject({ noteCount: 0, leftOut: [{ reason: 'empty', count: 1 }] });
  });
});

describe('what people write by hand', () => {
  test('a list in one column, with commas nobody quoted, stays whole', () => {
    expect(texts('text\nI like it, really\nMe too\n')).toEqual(['I like it, really', 'Me too']);
  });
  test('a last column with commas nobody quoted stays whole', () => {
    expect(texts('no,text\n1,Yes, of course, always\n2,No\n')).toEqual([
      'Yes, of course, always',
      'No',
    ]);
  });
  test('a quote that is never closed takes nothing with it', () => {
    expect(texts('no,text\n1,"half a quote\n2,Second\n3,Third\n')).toEqual([
      '"half a quote',
      'Second',
      'Third',
    ]);
  });
  test('quotes inside quotes need not be doubled, even at the end', () => {
    expect(texts('no,text\n1,"He said "no""\n2,"She said ""yes"", twice"\n')).toEqual([
      'He said "no"',
      'She said "yes", twice',
    ]);
  });
  test('blanks around quoted cells do not matter', () => {
    expect(texts('no, text\n1, "a, b"\n2, c\n')).toEqual(['a, b', 'c']);
  });
  test('Windows-1252 is read with its umlauts and its quotes', () => {
    const bytes = Uint8Array.from('text\n\x93Gr\xfc\xdfe\x94\n', (char) => char.charCodeAt(0));
    expect(texts(bytes)).toEqual(['“Grüße”']);
  });
  test('rows without text are counted', () => {
    expect(read('no,text\n1,One\n2,\n3,Three\n').preview.leftOut).toEqual([
      { reason: 'empty', count: 1 },
    ]);
  });
});

describe('limits', () => {
  test('a cell over 10,000 characters is cut and counted', () => {
    const { notes, preview } = read(`text\n${'a'.repeat(10_000)}\n${'b'.repeat(10_001)}\n`);
    expect(notes.map((note) => note.text.length)).toEqual([10_000, 10_000]);
    expect(preview.leftOut).toEqual([{ reason: 'shortened', count: 1 }]);
  });
  test('what is over the notes a session holds is counted, rows beyond the table’s limit too', () => {
    const rows = limits.importRows + 1_000;
    const { notes, preview } = read(`text\n${'x\n'.repeat(rows)}`);
    expect(notes).toHaveLength(limits.notes);
    expect(preview.leftOut).toEqual([{ reason: 'over-limit', count: rows - limits.notes }]);
  });
  test('columns beyond the limit are cut and their rows counted', () => {
    const wide = `text${',x'.repeat(limits.importColumns)}\nOne${',y'.repeat(limits.importColumns)}\n`;
    const { notes, preview } = read(wide);
    expect(notes[0]?.text).toBe('One');
    expect(preview.columns).toHaveLength(limits.importColumns);
    expect(preview.leftOut).toEqual([{ reason: 'shortened', count: 2 }]);
  });
  test('the preview shows the first notes, the whole count and a few samples a column', () => {
    const { preview } = read(`text,n\n${'Hello,1\n'.repeat(80)}`);
    expect(preview.notes).toHaveLength(limits.pastePreviewLines);
    expect(preview.noteCount).toBe(80);
    expect(preview.columns[0]).toEqual({ name: 'text', samples: ['Hello'] });
  });
});
