// Files that are built to keep their reader busy, of any size.
import type { ErrorType } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import type { ImportJob } from '#shared/transfer/parse-import.ts';
import { fileJob } from './import-job.ts';

export interface HeavyFile {
  readonly what: string;
  readonly job: () => ImportJob;
  /** How many notes or people there are to make of it, or why there are none. */
  readonly expected: number | ErrorType;
}

const full = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / text.length));
const times = <T>(count: number, make: (nth: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, nth) => make(nth));
const json = (value: unknown): string => JSON.stringify(value);
const box = { x: 0, y: 0, width: 1e6, height: 1e6 };

const table = (what: string, text: string, expected: HeavyFile['expected']): HeavyFile => ({
  ...{ what, expected },
  job: () => fileJob('a.csv', text),
});

/** Tables of so many bytes, and JSON of about as many. */
export const heavyFiles = (bytes: number): readonly HeavyFile[] => [
  table('quotes alone', full('"', bytes), 1),
  table('quotes with blanks between them', full('" ', bytes), 1),
  table('a quote in every cell, never closed', full('"a,', bytes), 1),
  table('tiny cells', full('a,b,c,d\n', bytes), limits.notes),
  table('commas alone', full(',', bytes), 'file.no-notes'),
  table(
    'a hundred thousand columns',
    full('a,', 200_000) + full('\nb,', bytes / 1_000),
    1 + Math.floor(bytes / 3_000),
  ),
  table('lines alone', `text\n${full('\n', bytes - 10)}x`, 1),
  {
    what: 'a board with a group around every card',
    job: () => fileJob('a.canvas', json({ nodes: times(bytes / 100, nested) })),
    expected: limits.notes,
  },
  {
    what: 'a map where everybody knows everybody',
    job: () =>
      fileJob(
        'a.json',
        json({
          elements: times(600, (nth) => ({ label: `n${nth}` })),
          connections: times(bytes / 100, (nth) => ({
            ...{ from: `n${nth % 150}`, to: `n${(nth * 7) % 151}`, type: `t${nth}` },
          })),
        }),
      ),
    expected: limits.stakeholders,
  },
  {
    what: 'JSON as deep as it is long',
    job: () => fileJob('a.canvas', full('{"a":', bytes)),
    expected: 'file.too-deep',
  },
  {
    what: 'JSON of figures alone',
    job: () => fileJob('a.json', `[${full('0,', Math.max(bytes, 5_000_000))}0]`),
    expected: 'file.too-deep',
  },
];

const nested = (nth: number): object =>
  nth % 2
    ? { id: `${nth}`, type: 'group', label: 'g', ...box }
    : { id: `${nth}`, type: 'text', text: 'x', ...box, x: nth };
