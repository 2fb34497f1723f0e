// Files as large as they may be, each made to cost a careless reader its time or its memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { createImportParser } from '../../../electron/workers/import-parser.ts';
import { buildImportWorker } from '../../builders/built-worker.ts';
import { fileJob } from '../../builders/import-job.ts';
import { buildSession } from '../../builders/session.ts';

/** A text of this repeated, a little under the limit in bytes. */
const full = (part: string, bytes: number = limits.importBytes): string =>
  part.repeat(Math.floor((bytes - 100) / new TextEncoder().encode(part).length));
const ownHeader = 'No.,Lane,Group,Note,How we know,Colour,Copy of No.\n';

/** As many notes as a session holds, as much text as its file may have. */
function fullSession(): string {
  const { session } = buildSession(limits.notes);
  const text = 'ab"c \\ '.repeat(400);
  const note = new Map([...session.note].map(([id, one]) => [id, { ...one, text }]));
  return writeEnvelope({ ...session, note }, 1, '0.1.0');
}

const files: readonly (readonly [name: string, what: string, content: () => string])[] = [
  ['a.csv', 'line ends', () => full('\n')],
  ['a.csv', 'commas', () => full(',')],
  ['a.csv', 'wide rows', () => full(`${'x,'.repeat(300)}\n`)],
  ['a.csv', 'quotes', () => `text\n${full('"')}`],
  ['a.csv', 'quotes that open each line', () => `text,b\n${full('"x\n')}`],
  ['a.csv', 'quotes that nobody doubled', () => `text,b\n${full('"x" y\n')}`],
  ['a.csv', 'quotes and blanks', () => `text,b\n"${full('" ')}`],
  ['a.csv', 'quotes and many blanks', () => `text,b\n"${full(`"${' '.repeat(10_000)}x`)}`],
  ['a.csv', 'blanks', () => `text,b\n${full('    ')}`],
  ['a.csv', 'blanks before a letter', () => full(`${' '.repeat(5_000)}x,y\n`)],
  ['a.csv', 'digits and blanks', () => `a,b\n${full(`1,${'1 '.repeat(5_000)}x\n`)}`],
  ['a.csv', 'at signs', () => `a,b\n1,${full('@')}\n`],
  ['a.csv', 'apostrophes', () => `${ownHeader}${full(`1,a,b,${"'".repeat(9_000)},c,d,e\n`)}`],
  ['a.csv', 'apostrophes and blanks', () => `${ownHeader}1,a,b,"${full("' ")}",c,d,e\n`],
  ['a.csv', 'long lanes', () => `text,column\n${full(`x,"${'y z '.repeat(2_000)}"\n`)}`],
  [
    'a.csv',
    'different short cells',
    () => `text,b\n${Array.from({ length: 900_000 }, (_, at) => `${at},x`).join('\n')}`,
  ],
  ['a.csv', 'ordinary rows', () => `text,b\n${full('hello there,b\n')}`],
  ['a.txt', 'tabs', () => full('a\tb\n')],
  ['a.txt', 'blanks in one line', () => `${full(' ')}x`],
  ['a.txt', 'blanks between marks', () => `- ${full(' ')}[ ]${' '.repeat(50)}x`],
  ['a.txt', 'short lines', () => full('a\n')],
  ['a.txt', 'headings', () => full('# a\n')],
  ['a.txt', 'a heading of hashes', () => `# a${full('#')}x`],
  ['a.txt', 'a heading of blanks', () => `# a${full(' ')}x`],
  ['a.txt', 'bullets', () => full('- ')],
  ['a.txt', 'combining marks', () => `a${full('\u0301')}`],
  ['a.txt', 'open brackets', () => full('[ ')],
  ['a.json', 'depth', () => full('[', limits.sessionBytes)],
  ['a.json', 'tokens', () => `[${full('1,', limits.sessionBytes)}1]`],
  ['a.json', 'objects up to the limit', () => `[${'{},'.repeat(480_000)}{}]`],
  [
    'a.json',
    'escapes',
    () => `{"commonboard":"session","x":["${full('\\u0041', limits.sessionBytes)}"]}`,
  ],
  ['a.json', 'blanks', () => `${full(' ', limits.sessionBytes)}{`],
  ['a.commonboard.json', 'a full session', fullSession],
];

describe('the most costly files of their size', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commonboard-costly-'));
  const worker = buildImportWorker(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // A reader whose time grows faster than the file would need hours.
  test.each(files)(
    '%s of %s is answered, and takes neither too long nor too much',
    async (name, _, content) => {
      const parser = createImportParser({ workerUrl: await worker, timeMs: 60_000 });
      const answer = await parser.parse(fileJob(name, content()));
      if (answer.ok) return;
      expect([
        'file.empty',
        'file.no-notes',
        'file.not-json',
        'file.not-ours',
        'file.too-deep',
        'file.damaged',
      ]).toContain(answer.error.type);
    },
  );
});
