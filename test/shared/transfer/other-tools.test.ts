// Files in the shapes that other tools write, with what must come of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseImport } from '#shared/transfer/parse-import.ts';
import type { ParsedImport } from '#shared/transfer/parsed-import.ts';
import { fileJob, importTools } from '../../builders/import-job.ts';

const folder = join(import.meta.dirname, '../../fixtures/imports');
function parsed(name: string): ParsedImport {
  const read = parseImport(fileJob(name, readFileSync(join(folder, name))), importTools());
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}
function notesOf(name: string) {
  const found = parsed(name);
  if (found.kind !== 'notes') throw new Error(`${name} was read as ${found.kind}.`);
  return found;
}
function peopleOf(name: string) {
  const found = parsed(name);
  if (found.kind !== 'people') throw new Error(`${name} was read as ${found.kind}.`);
  return found;
}
const said = (name: string) =>
  notesOf(name).notes.map(({ text, lane, group = null, votes = 0 }) => [text, lane, group, votes]);

describe('a board from Scrumlr', () => {
  it('has its columns, stacks and votes, as JSON', () => {
    expect(said('scrumlr.json')).toEqual([
      ['People hold the door', 'Good', 'n1', 2],
      ['Nobody answers the bell', 'Hard', null, 2],
      ['They wait for the lift with you', 'Good', 'n1', 1],
    ]);
    expect(notesOf('scrumlr.json').preview).toMatchObject({
      ...{ kind: 'board', tool: 'scrumlr', title: 'Stairwell talk' },
      ...{ noteCount: 3, groupCount: 1, voteCount: 5, lineCount: 0 },
      leftOut: [{ reason: 'empty', count: 1 }],
    });
  });

  it('has them as CSV too, where a stack is the number of a note', () => {
    expect(said('scrumlr.csv')).toEqual([
      ['People hold the door', 'Good', 'n1', 2],
      ['They wait with you', 'Good', 'n1', 1],
      ['Nobody answers the bell', 'Hard', null, 0],
    ]);
    expect(notesOf('scrumlr.csv').groups).toEqual([{ key: 'n1', title: '' }]);
  });
});

describe('a JSON Canvas', () => {
  const { notes, groups, lines, preview } = notesOf('board.canvas');

  it('gives cards as notes, in the group around their middle', () => {
    expect(notes.map(({ text, group = null }) => [text, group])).toEqual([
      ['We would have said yes', 'g1'],
      ['The letter came after', 'g1'],
      ['https://example.org/minutes', null],
      ['notes/visit.md', null],
    ]);
    expect(groups).toMatchObject([{ key: 'g1', title: 'Nobody asked us' }]);
  });

  it('gives edges as lines, and says which led nowhere', () => {
    expect(lines).toEqual([
      { from: 'a', to: 'c', label: 'see' },
      { from: 'g1', to: 'd', label: '' },
    ]);
    expect(preview.leftOut).toEqual([
      { reason: 'empty', count: 1 },
      { reason: 'lines', count: 1 },
    ]);
  });
});

test('an Excalidraw drawing gives its words; shapes without any are counted', () => {
  const { notes, groups, lines, preview } = notesOf('drawing.excalidraw');
  expect(notes.map(({ text, group = null }) => [text, group])).toEqual([
    ['Shelf by the lift', 'f'],
    ['Who minds it?', null],
  ]);
  expect(groups).toEqual([{ key: 'f', title: 'By the lift' }]);
  expect(lines).toEqual([{ from: 't1', to: 't2', label: 'asks' }]);
  expect(preview.leftOut).toEqual([{ reason: 'wordless', count: 1 }]);
});

test('a table under title lines is read; a second table in its file is said to be left out', () => {
  expect(said('azure.csv')).toEqual([
    ['They said "hello, neighbour" at last', 'What went well', null, 3],
    ['The shelf was empty', 'What did not', null, 1],
  ]);
  expect(notesOf('azure.csv').preview.leftOut).toEqual([{ reason: 'other-table', count: 2 }]);
});

test('the newer table of Polis: rejected ones stay out, who agreed is a vote', () => {
  expect(said('polis-new.csv')).toEqual([
    ['A hello\nin the lift', null, null, 4],
    ['Soup on Sundays', null, null, 2],
  ]);
  expect(notesOf('polis-new.csv').preview.leftOut).toEqual([{ reason: 'rejected', count: 1 }]);
});

test('a question a column, a note a cell', () => {
  expect(said('wide.csv')).toEqual([
    ['The lift makes us talk', 'What helps here?', null, 0],
    ['Nobody has the time', 'What is in the way?', null, 0],
    ['A dog makes friends', 'What helps here?', null, 0],
    ['The stairs are dark', 'What is in the way?', null, 0],
    ['We are never asked', 'What is in the way?', null, 0],
  ]);
});

describe('a list of stakeholders', () => {
  const { people, preview } = peopleOf('stakeholders.csv');

  it('names roles and groups, never a person where another name is there', () => {
    expect(people.map(({ name, listing, view }) => [name, listing, view])).toEqual([
      ['Chair, Block committee', 'decides', null],
      ['Caretaker, Housing office', 'stand', 'for'],
      ['Quiet neighbours', 'stand', 'concerns'],
    ]);
    expect(preview.leftOut).toEqual([{ reason: 'private', count: 2 }]);
    expect(JSON.stringify(people)).not.toContain('Moss');
  });

  it('keeps what is private, and how to approach somebody, beside the stance', () => {
    expect(people.map(({ about, reason }) => [about, reason])).toEqual([
      ['Has the last word on walls. Influence: high', 'Bring one page'],
      ['Knows everybody. Influence: medium', 'Ask in the morning'],
      ['', 'Never by post. Fear noise. Influence: low'],
    ]);
  });
});

describe('a map from Kumu', () => {
  it('has elements and connections, as one JSON file', () => {
    const { people, relations } = peopleOf('kumu.json');
    expect(people.map(({ name }) => name)).toEqual([
      ...['Block committee', 'Older tenants', 'Housing office'],
    ]);
    expect(people[0]?.about).toBe('Organisation. Decides on the stairwells. power, rules');
    expect(relations).toEqual([
      { from: 'block committee', to: 'older tenants', kind: 'sways' },
      { from: 'older tenants', to: 'block committee', kind: 'sways' },
      { from: 'block committee', to: 'housing office', kind: 'funds' },
    ]);
  });

  it('has them as two tables', () => {
    const { people } = peopleOf('kumu-elements.csv');
    expect(people.map(({ name, about }) => [name, about])).toEqual([
      ['Block committee', 'Decides on the stairwells'],
      ['Older tenants', ''],
    ]);
    expect(peopleOf('kumu-connections.csv').relations).toEqual([
      { from: 'block committee', to: 'older tenants', kind: 'sways' },
      { from: 'housing office', to: 'block committee', kind: 'funds' },
    ]);
  });
});
