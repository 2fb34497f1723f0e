// Sound files, each damaged a little in a way that can be repeated by its number.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableShapes } from '#shared/api/import-preview.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { newId } from '#shared/lib/id.ts';
import type { ImportJob } from '#shared/transfer/parse-import.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { fileJob, utf16 } from './import-job.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function sortedSession() {
  const { session, canvasId, noteIds } = buildSession(9);
  const clusterId = newId('cluster', seededBytes(77));
  const [first, second] = noteIds;
  if (!first || !second) throw new Error('Too few notes.');
  return afterOps(
    session,
    { type: 'cluster.create', clusterId, canvasId, x: 1, y: 2, noteIds: [first, second] },
    { type: 'note.duplicate', noteId: first, copyId: newId('note', seededBytes(78)) },
  );
}
const session = sortedSession();
const statements = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../fixtures/statements.csv')),
);
/** One file of every other tool that is read. */
const FOREIGN = [
  ...['board.canvas', 'drawing.excalidraw', 'scrumlr.json', 'scrumlr.csv', 'azure.csv'],
  ...['kumu.json', 'kumu-elements.csv', 'kumu-connections.csv', 'stakeholders.csv'],
  ...['polis-new.csv', 'wide.csv'],
];
const imported = (name: string): readonly [string, Uint8Array] => [
  name,
  new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/imports', name))),
];
const sound: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.commonboard.json', encode(writeEnvelope(session, 3, '0.1.0'))],
  ['a.json', encode(writeEnvelope(session, 3, '0.1.0').replace(/"checksum".*\n/, ''))],
  ['statements.csv', statements],
  ['own.csv', encode(toCsv(session))],
  ...FOREIGN.map(imported),
  ['list.md', encode(toMarkdown(session))],
  ['wide.csv', utf16('text;column\r\n"Zwei\r\nZeilen";Gut\r\nEins;Gut\r\n')],
  ['list.txt', encode('# Good\n- One\n- Two\n\n# Bad\n1. Three\n')],
];
export const soundNames = sound.map(([name]) => name);

/** What files are damaged with, besides single bytes. */
const SPLINTERS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\u0000',
  '\\ud800',
  'null',
  'true',
  '-1',
  '1e999',
  '"__proto__":{"x":1},',
  '"constructor":{},',
  '"id":"',
  'note_00000000000000000000000000',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '#',
  '# ',
  '- ',
  "'=",
  '=1+1',
  '[[[[[[[[',
  '{"a":'.repeat(80),
  'moderated',
  'sep=;\n',
  '"minReader": 2,',
  '\u0301'.repeat(40),
].map(encode);

/** Deterministic numbers for one mutation. */
function dice(nth: number): (below: number) => number {
  const bytes = seededBytes(nth * 2_654_435 + 17);
  let held: number[] = [];
  return (below) => {
    if (held.length < 4) held = [...bytes()];
    const [a = 0, b = 0, c = 0, d = 0] = held.splice(0, 4);
    return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % Math.max(1, below);
  };
}

const spliced = (bytes: Uint8Array, at: number, gone: number, put: Uint8Array): Uint8Array => {
  const rest = bytes.subarray(Math.min(bytes.length, at + gone));
  const made = new Uint8Array(at + put.length + rest.length);
  made.set(bytes.subarray(0, at));
  made.set(put, at);
  made.set(rest, at + put.length);
  return made;
};

type Damage = (bytes: Uint8Array, roll: (below: number) => number) => Uint8Array;
const damages: readonly Damage[] = [
  (bytes, roll) => spliced(bytes, roll(bytes.length), 1, Uint8Array.of(roll(256))),
  (bytes, roll) => bytes.slice(0, roll(bytes.length)),
  (bytes, roll) => bytes.slice(roll(bytes.length)),
  (bytes, roll) => spliced(bytes, roll(bytes.length), roll(200), new Uint8Array()),
  (bytes, roll) => {
    const from = roll(bytes.length);
    return spliced(bytes, roll(bytes.length), 0, bytes.slice(from, from + roll(400)));
  },
  (bytes, roll) =>
    spliced(bytes, roll(bytes.length), roll(6), SPLINTERS[roll(SPLINTERS.length)] ?? bytes),
  (bytes, roll) => {
    const [, other = bytes] = sound[roll(sound.length)] ?? [];
    return spliced(bytes, roll(bytes.length), roll(bytes.length), other.slice(roll(other.length)));
  },
  (bytes, roll) => bytes.slice().fill(roll(3) * 127, roll(bytes.length), roll(bytes.length)),
];

/** The import with this number: the same in every run. */
export function mutatedImport(nth: number): ImportJob {
  const roll = dice(nth);
  const [name, bytes] = sound[nth % sound.length] ?? ['empty', new Uint8Array()];
  let damaged = bytes;
  for (let times = 1 + roll(3); times > 0; times--)
    damaged = damages[roll(damages.length)]?.(damaged, roll) ?? damaged;
  const mapping = {
    shape: tableShapes[roll(3)] ?? 'rows',
    hasHeader: roll(2) === 0,
    textColumn: roll(10),
    laneColumn: roll(4) === 0 ? null : roll(10),
    groupColumn: roll(4) === 0 ? roll(10) : null,
    votesColumn: roll(4) === 0 ? roll(10) : null,
    rejectedColumn: roll(4) === 0 ? roll(10) : null,
  };
  if (roll(12) === 0) return { kind: 'text', text: new TextDecoder().decode(damaged) };
  return fileJob(name, damaged, roll(4) === 0 ? mapping : null);
}
