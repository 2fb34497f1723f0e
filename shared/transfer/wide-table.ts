// A question a column, a note a cell: how many people write down what was said.
import type { Row } from './csv-rows.ts';
import { wordiness } from './wordiness.ts';

const SAMPLE_ROWS = 200;
const HEAD_CHARS = 60;

/** Short heads over columns of prose that hardly repeats, none of them a name that tools use. */
export function isWide(rows: readonly Row[], isKnownName: (cell: string) => boolean): boolean {
  const [head, ...below] = rows.slice(0, SAMPLE_ROWS);
  if (!head || head.length < 2 || below.length < 2) return false;
  if (head.some((cell) => cell.trim() === '' || cell.length > HEAD_CHARS || isKnownName(cell)))
    return false;
  return head.every((_, column) => {
    const cells = below.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const wordy = cells.filter((cell) => wordiness(cell) > 0 && cell.includes(' '));
    return cells.length > 0 && wordy.length * 2 > cells.length && !repeats(cells);
  });
}

const repeats = (cells: readonly string[]): boolean =>
  cells.length > 3 && new Set(cells).size < cells.length * 0.7;
