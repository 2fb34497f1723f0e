// Cells out of delimited text as people have it: quotes around cells with line breaks, quotes
// inside that nobody doubled, quotes never closed. Reads any string to its end in linear time.
import { limits } from '../domain/limits.ts';

export type Row = readonly string[];

export interface CsvRows {
  /** Without rows that are wholly blank. */
  readonly rows: readonly Row[];
  /** Rows beyond the limit, counted and not kept. */
  readonly overLimitCount: number;
  /** Rows that had more columns than the limit, or much more in a cell than fits, and were cut. */
  readonly cutRowCount: number;
}

interface Cell {
  readonly value: string;
  /** Where the delimiter, the line end or the end of the text is. */
  readonly end: number;
}

/** More than any note: megabytes in one cell would be cleaned and counted again and again. */
const CELL_CHARS = 2 * limits.importCellChars;
const cut = (cell: string): string =>
  cell.length <= CELL_CHARS ? cell : cell.trim().slice(0, CELL_CHARS).trimEnd();

/** After so many quotes that are never closed, the rest of the text is read without quotes. */
const UNCLOSED_MAX = 3;

/** `text` has \n as its only line end. */
export function readRows(
  text: string,
  delimiter: string,
  maxRows: number = limits.importRows,
  stopAfter = Number.POSITIVE_INFINITY,
): CsvRows {
  const rows: Row[] = [];
  let overLimitCount = 0;
  let cutRowCount = 0;
  let unclosed = 0;
  let row: string[] = [];
  let wide = false;
  for (let at = 0; at <= text.length && rows.length < stopAfter; ) {
    if (row.length === 0 && text[at] === '\n') {
      at++;
      continue;
    }
    const start = quoteAt(text, at, delimiter);
    let cell = start >= 0 && unclosed < UNCLOSED_MAX ? quotedCell(text, start, delimiter) : null;
    if (start >= 0 && !cell) unclosed++;
    cell ??= plainCell(text, at, delimiter);
    const value = cut(cell.value);
    // What is still too long for a note is counted when it becomes one.
    if (value !== cell.value && value.length <= limits.noteChars) wide = true;
    if (row.length < limits.importColumns) row.push(value);
    else wide = true;
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    if (row.some((value) => value.trim() !== '')) {
      if (rows.length < maxRows) {
        rows.push(row);
        if (wide) cutRowCount++;
      } else overLimitCount++;
    }
    row = [];
    wide = false;
  }
  return { rows, overLimitCount, cutRowCount };
}

/** Where a cell's opening quote stands, blanks before it forgiven; −1: it has none. */
function quoteAt(text: string, from: number, delimiter: string): number {
  let at = from;
  while (isBlank(text[at], delimiter)) at++;
  return text[at] === '"' ? at : -1;
}

const isBlank = (char: string | undefined, delimiter: string): boolean =>
  char === ' ' || (char === '\t' && delimiter !== '\t');

function plainCell(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { value: text.slice(from, end), end };
}

/** The cell that opens at this quote; null when no quote closes it. */
function quotedCell(text: string, open: number, delimiter: string): Cell | null {
  const cell = (closing: number, end: number): Cell => ({
    value: text.slice(open + 1, closing).replaceAll('""', '"'),
    end,
  });
  let looseCount = 0;
  for (let at = text.indexOf('"', open + 1); at >= 0; ) {
    const end = closes(text, at + 1, delimiter);
    if (end >= 0) return cell(at, end);
    const doubled = text[at + 1] === '"';
    // `"He said "no""`: the pair at the end is one quote of the text and the one that closes.
    const last = doubled && looseCount % 2 === 1 ? closes(text, at + 2, delimiter) : -1;
    if (last >= 0) return cell(at + 1, last);
    if (!doubled) looseCount++;
    at = text.indexOf('"', at + (doubled ? 2 : 1));
  }
  return null;
}

/** Where the cell ends when only blanks stand between here and its end; −1: it goes on. */
function closes(text: string, from: number, delimiter: string): number {
  let at = from;
  while (isBlank(text[at], delimiter)) at++;
  return at >= text.length || text[at] === delimiter || text[at] === '\n' ? at : -1;
}
