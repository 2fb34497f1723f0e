import { describe, expect, test } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { fromText } from '#shared/transfer/from-text.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';
import type { ParsedImport } from '#shared/transfer/parsed-import.ts';
import { fileJob, importTools, pasteJob } from '../../builders/import-job.ts';

const texts = (text: string): string[] => fromText(text).notes.map((note) => note.text);

describe('a pasted list', () => {
  test('gives one note a line; blank lines and bare bullets give none', () => {
    expect(texts('One\n\n  Two  \r\nThree\n-\n* \n\n')).toEqual(['One', 'Two', 'Three']);
  });
  test.each([
    '- A note',
    '* A note',
    '• A note',
    '– A note',
    '1. A note',
    '12) A note',
    '  - A note',
    '\t• A note',
    '- [ ] A note',
    '- [x] A note',
    '[ ] A note',
  ])('takes the mark of a list off: %j', (line) => {
    expect(texts(line)).toEqual(['A note']);
  });
  test.each([
    '-5 degrees in the flat',
    '2024. That was a year',
    '1.5 litres a day',
    '*really* tired',
    '#northside is a hashtag',
    '“- Hello,” she said',
  ])('leaves alone what only looks like a mark: %j', (line) => {
    expect(texts(line)).toEqual([line]);
  });
  test('puts what stands under a heading in its lane', () => {
    expect(fromText('Before\n# What they like #\n- Tea\n## Why not\n- Rain').notes).toEqual([
      { text: 'Before', lane: null },
      { text: 'Tea', lane: 'What they like' },
      { text: 'Rain', lane: 'Why not' },
    ]);
  });
  test('from a spreadsheet gives the column of text', () => {
    expect(texts('1\tThe lift is out again\t3\n2\tNobody says hello\t1\n')).toEqual([
      'The lift is out again',
      'Nobody says hello',
    ]);
    expect(fromText('Type\tText\nGood\t"Two\nlines"\nGood\tOne\n').notes).toEqual([
      { text: 'Two\nlines', lane: 'Good' },
      { text: 'One', lane: 'Good' },
    ]);
  });
  test('is cleaned of what would hide or reorder letters', () => {
    expect(texts('a\u202eb\u0000c\ufeff')).toEqual(['abc']);
  });
  test('over the limits is cut and counted', () => {
    const { notes, preview } = fromText(
      `${'x\n'.repeat(limits.importRows + 5)}${'y'.repeat(10_001)}`,
    );
    expect(notes).toHaveLength(limits.notes);
    expect(preview.leftOut).toEqual([
      { reason: 'over-limit', count: limits.importRows + 6 - limits.notes },
    ]);
    expect(fromText('y'.repeat(10_001)).preview.leftOut).toEqual([
      { reason: 'shortened', count: 1 },
    ]);
  });
  test('larger than a paste may be is refused before it is read', () => {
    const paste = pasteJob('x'.repeat(limits.pasteBytes + 1));
    expect(parseImport(paste, importTools())).toMatchObject({ error: { type: 'file.too-large' } });
  });
});

describe('a text file', () => {
  const kindOf = (name: string, text: string): ParsedImport['preview']['kind'] => {
    const parsed = parseImport(fileJob(name, text), importTools());
    if (!parsed.ok) throw new Error(parsed.error.type);
    return parsed.value.preview.kind;
  };
  test('of prose with commas is a list, not a table', () => {
    const prose = 'I came, I saw, I left\nTea, milk, sugar\nYes, no, perhaps\n';
    expect(kindOf('notes.txt', prose)).toBe('text');
  });
  test.each([
    ['notes.txt', '- [ ] call Amina\n- [ ] call Ben\n'],
    ['notes.md', '# Good\n- a; b\n- c; d\n'],
    ['notes', '[ ] call Amina\n[ ] call Ben\n'],
    ['notes', '[draft] One\n[draft] Two\n'],
    ['notes', '{braces} are only letters\n'],
  ])('%s is a list: %j', (name, text) => {
    expect(kindOf(name, text)).toBe('text');
  });
  test.each([
    ['export.txt', 'Text\tType\nOne\tGood\nTwo\tGood\n'],
    ['export', 'text;type\nOne;Good\nTwo;Good\n'],
    ['export', 'text,type\nOne,Good\nTwo,Good\n'],
  ])('%s with columns is a table: %j', (name, text) => {
    expect(kindOf(name, text)).toBe('table');
  });
});
