// What the columns of a foreign table mean: by the names that tools and people give them, and
// where the names say nothing, by what stands in them. The person can always choose otherwise.
import type { TableMapping } from '../api/import-preview.ts';
import { plainName } from './column-names.ts';
import type { Row } from './csv-rows.ts';
import { peopleShape } from './from-people-table.ts';
import { votesIn } from './table-groups.ts';
import { isWide } from './wide-table.ts';
import { wordiness } from './wordiness.ts';

/** The first that is there and mostly filled wins. */
const TEXT_NAMES = [
  'text',
  'note text',
  'comment body',
  'statement',
  'comment',
  'note',
  'content',
  'feedback',
  'label',
  'description',
  'title',
  'idea',
  'answer',
  'response',
  'name',
  'notes',
] as const;
/** These say it outright; a column of the other names must also look like lanes. */
const SURE_LANE_NAMES = ['lane', 'column'] as const;
const LANE_NAMES = ['type', 'category', 'section', 'environment'] as const;
const GROUP_NAMES = ['group', 'cluster', 'theme', 'parent', 'stack'] as const;
const VOTE_NAMES = ['votes', 'vote count', 'voting 0', 'dots', 'agrees'] as const;
const REJECTED_NAMES = ['moderated'] as const;
const KNOWN_NAMES: ReadonlySet<string> = new Set([
  ...TEXT_NAMES,
  ...SURE_LANE_NAMES,
  ...LANE_NAMES,
  ...GROUP_NAMES,
  ...VOTE_NAMES,
  ...REJECTED_NAMES,
]);

const isKnownName = (cell: string): boolean => KNOWN_NAMES.has(plainName(cell));

/** Title lines above a header are looked for in this many rows. */
const HEADER_WITHIN = 15;
const SAMPLE_ROWS = 200;
const LANES_MAX = 30;
const LONGEST_NUMBER = 40;

export const isTextName = (name: string): boolean => TEXT_NAMES.some((known) => known === name);

/** The row that names the columns, or −1. Rows above it are titles: they have fewer cells. */
export function headerRow(rows: readonly Row[]): number {
  const widest = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map(filledCount));
  let above = 0;
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const filled = filledCount(row);
    if (filled > above && namesColumns(row, widest)) return at;
    above = Math.max(above, filled);
  }
  if (rows[0]?.length === 1 && isTextName(plainName(rows[0][0] ?? ''))) return 0;
  const first = rows.findIndex((row) => filledCount(row) >= Math.min(2, widest));
  if (isWide(rows, isKnownName)) return 0;
  return first >= 0 && differsFromBelow(rows, first) ? first : -1;
}

const filledCount = (row: Row): number => row.filter((cell) => cell.trim() !== '').length;

/** Short words, at least one of them a name we know; a single one only where the table is one column. */
export function namesColumns(row: Row, widest: number): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length === 1 && widest > 1) return false;
  return filled.some(isKnownName) && filled.every((cell) => cell.length <= 60 && !isNumber(cell));
}

/** Words above a column of numbers are its name. */
function differsFromBelow(rows: readonly Row[], at: number): boolean {
  const head = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 21);
  if (below.length === 0 || head.some((cell) => cell.trim() === '' || isNumber(cell))) return false;
  return head.some((_, column) => {
    const values = below.map((row) => row[column] ?? '').filter((value) => value.trim() !== '');
    return values.length > 0 && values.every(isNumber);
  });
}

const isNumber = (cell: string): boolean =>
  cell.length <= LONGEST_NUMBER && /^[-+−]?[\d.,\s]*\d\s*%?$/.test(cell.trim());

/** `rows` are the rows below the header, or all of them where there is none. */
export function guessMapping(header: Row | null, rows: readonly Row[]): TableMapping {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const names = (header ?? []).map(plainName);
  const filled = (column: number): number =>
    sample.length === 0
      ? 1
      : sample.filter((row) => (row[column] ?? '').trim() !== '').length / sample.length;
  const byName = (wanted: readonly string[], fits: (column: number) => boolean): number | null => {
    for (const name of wanted) {
      const column = names.indexOf(name);
      if (column >= 0 && fits(column)) return column;
    }
    return null;
  };
  const textColumn =
    byName(TEXT_NAMES, (column) => filled(column) > 0.5) ?? wordiestColumn(header, sample);
  const isPeople = peopleShape(header) !== null;
  const isColumns = header !== null && isWide([header, ...sample], isKnownName);
  return {
    shape: isPeople ? 'people' : isColumns ? 'columns' : 'rows',
    hasHeader: header !== null,
    textColumn,
    laneColumn:
      byName(SURE_LANE_NAMES, (at) => at !== textColumn && filled(at) > 0) ??
      byName(LANE_NAMES, (at) => at !== textColumn && isLane(sample, at)),
    groupColumn: byName(GROUP_NAMES, (at) => at !== textColumn && filled(at) > 0),
    votesColumn: byName(VOTE_NAMES, (at) => at !== textColumn && countsVotes(sample, at)),
    rejectedColumn: byName(REJECTED_NAMES, (column) => column !== textColumn),
  };
}

/** Values of a lane repeat: few of them for many rows. */
function isLane(rows: readonly Row[], column: number): boolean {
  const values = new Set(rows.map((row) => (row[column] ?? '').trim()));
  return values.size <= LANES_MAX && (rows.length <= 5 || values.size <= rows.length * 0.6);
}

const countsVotes = (rows: readonly Row[], column: number): boolean =>
  rows.some((row) => votesIn(row[column] ?? '') > 0);

function wordiestColumn(header: Row | null, rows: readonly Row[]): number {
  const width = Math.max(1, header?.length ?? 0, ...rows.map((row) => row.length));
  let best = 0;
  let most = -1;
  for (let column = 0; column < width; column++) {
    const words = rows.reduce((sum, row) => sum + wordiness(row[column] ?? ''), 0);
    if (words <= most) continue;
    most = words;
    best = column;
  }
  return best;
}
