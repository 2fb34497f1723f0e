// Which group a row's note is in: by the group's name, or by the number of the note it is stacked on.
import type { GroupPreview, TableMapping } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { cleanLine } from '../lib/text.ts';
import { exportStrings } from '../strings/export.ts';
import { guessColumn, plainName } from './column-names.ts';
import type { Row } from './csv-rows.ts';

/** What our own table says of notes in no group. */
const NO_GROUP: ReadonlySet<string> = new Set([
  exportStrings.alone,
  exportStrings.tray,
  exportStrings.parked,
]);
/** Scrumlr writes the word null where there is none. */
export const isNone = (cell: string): boolean => /^(null|none|-)?$/i.test(cell.trim());

export interface TableGroups {
  /** The key of the row's group; null: it has none. */
  keyOf(row: Row): string | null;
  readonly groups: () => readonly GroupPreview[];
}

export function tableGroups(
  header: Row | null,
  rows: readonly Row[],
  { groupColumn }: TableMapping,
  read: (cell: string) => string,
): TableGroups {
  const found = new Map<string, GroupPreview>();
  const cell = (row: Row): string => (groupColumn === null ? '' : read(row[groupColumn] ?? ''));
  const isStack = groupColumn !== null && plainName(header?.[groupColumn] ?? '') === 'stack';
  const idColumn = isStack ? guessColumn(header, ['note id', 'id']) : null;
  const heads = new Set(idColumn === null ? [] : rows.map(cell));

  const keyOf = (row: Row): string | null => {
    const said = cleanLine(cell(row), limits.titleChars);
    const id = idColumn === null ? '' : (row[idColumn] ?? '').trim();
    if (id !== '' && heads.has(id) && isNone(said)) return id;
    return isNone(said) || NO_GROUP.has(said) ? null : said;
  };
  return {
    keyOf(row) {
      const key = keyOf(row);
      // A stack is known by a number that says nothing to people.
      if (key !== null) found.set(key, { key, title: idColumn === null ? key : '' });
      return key;
    },
    groups: () => [...found.values()],
  };
}

/** A count of votes: whole, not negative; anything else is none. */
export function votesIn(cell: string): number {
  const count = /^\d{1,6}$/.test(cell.trim()) ? Number(cell) : 0;
  return Math.min(count, limits.roundVotes);
}
