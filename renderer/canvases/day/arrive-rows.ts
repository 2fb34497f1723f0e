// What was written on arrival, as the room reads it: two columns side by side, row by row.
import { type Opening, type OpeningPart, openingParts } from '#shared/domain/opening.ts';
import { arriveWords } from '#shared/strings/day.ts';

export interface Column {
  readonly title: string;
  readonly lines: readonly string[];
}
export interface ArriveRow {
  readonly key: string;
  /** One or two; never an empty one. */
  readonly columns: readonly Column[];
}

const words = arriveWords.room;
const pairs: readonly (readonly [OpeningPart, OpeningPart])[] = [
  ['here', 'missing'],
  ['decided', 'changeable'],
];
/** So many short lines stand on one page even in the smallest room. */
const LINES_A_ROW = 6;

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export function arriveRows(opening: Opening | null): readonly ArriveRow[] {
  if (!opening || openingParts.every((part) => opening[part].trim() === '')) return [];
  return pairs.flatMap((pair) => {
    const columns = pair.map((part) => ({ part, lines: linesOf(opening[part]) }));
    const longest = Math.max(...columns.map(({ lines }) => lines.length));
    const rowCount = Math.ceil(longest / LINES_A_ROW);
    return Array.from({ length: rowCount }, (_, row) => ({
      key: `${pair[0]}:${row}`,
      columns: columns.flatMap(({ part, lines }) => {
        const here = lines.slice(row * LINES_A_ROW, (row + 1) * LINES_A_ROW);
        const title = row === 0 ? words[part] : words.more(words[part]);
        return here.length === 0 ? [] : [{ title, lines: here }];
      }),
    }));
  });
}
