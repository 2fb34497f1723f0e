// Which character separates the columns, and whether there are columns at all.
import { readRows } from './csv-rows.ts';

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Sniffed {
  readonly delimiter: Delimiter;
  /** The number of columns that most rows have. */
  readonly columnCount: number;
  /** The share of rows that have it, 0…1. */
  readonly agreement: number;
}

const SAMPLE_CHARS = 100_000;
const SAMPLE_ROWS = 100;

/** The delimiter under which most rows have the same number of columns; a comma when none does. */
export function sniffDelimiter(text: string): Sniffed {
  const found = delimiters.map((delimiter) => judgeDelimiter(text, delimiter));
  return found.reduce((best, next) => (weight(next) > weight(best) ? next : best));
}

const weight = ({ columnCount, agreement }: Sniffed): number =>
  columnCount < 2 ? 0 : agreement * 100 + Math.min(columnCount, 20);

/** How well a text is a table under one delimiter. */
export function judgeDelimiter(text: string, delimiter: Delimiter): Sniffed {
  const { rows } = readRows(text.slice(0, SAMPLE_CHARS), delimiter, SAMPLE_ROWS, SAMPLE_ROWS);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let columnCount = 1;
  let most = 0;
  for (const [columns, count] of counts) {
    if (columns < 2 || count < most) continue;
    most = count;
    columnCount = columns;
  }
  return { delimiter, columnCount, agreement: rows.length === 0 ? 0 : most / rows.length };
}
