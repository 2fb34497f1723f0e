// Some tools write two tables into one file: a title of one cell and another header between them.
import type { Row } from './csv-rows.ts';

const filledCount = (row: Row): number => row.filter((cell) => cell.trim() !== '').length;

/** Where a second table begins among the rows below the first one's header; the end when none does. */
export function secondTableAt(
  rows: readonly Row[],
  width: number,
  isHeader: (row: Row) => boolean,
): number {
  if (width < 3) return rows.length;
  const at = rows.findIndex((row, nth) => {
    const next = rows[nth + 1];
    return filledCount(row) === 1 && row.length === 1 && next !== undefined && isHeader(next);
  });
  return at < 0 ? rows.length : at;
}
