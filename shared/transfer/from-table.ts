// CSV and TSV as people have them become notes. Nothing is made yet: this is the preview.
import type {
  GroupPreview,
  NotePreview,
  TableMapping,
  TablePreview,
} from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { crc32 } from '../lib/crc32.ts';
import { cleanLine } from '../lib/text.ts';
import { plainName } from './column-names.ts';
import { type Row, readRows } from './csv-rows.ts';
import { unguardCell } from './formula-guard.ts';
import { fromPeopleTable } from './from-people-table.ts';
import { guessMapping, headerRow, namesColumns } from './guess-columns.ts';
import { NoteMaker } from './make-notes.ts';
import { isOwnHeader, ownTableColumn } from './own-csv.ts';
import { type MadePeople, PeopleMaker } from './people-maker.ts';
import { secondTableAt } from './second-table.ts';
import { delimiters, judgeDelimiter, sniffDelimiter } from './sniff-delimiter.ts';
import { isNone, tableGroups, votesIn } from './table-groups.ts';

export interface Table {
  readonly delimiter: string;
  readonly header: Row | null;
  /** The rows below the header; without one, all of them. */
  readonly rows: readonly Row[];
  readonly overLimitCount: number;
  readonly cutRowCount: number;
  /** Rows of a second table in the same file. */
  readonly otherTableCount: number;
}

export interface TableNotes {
  readonly preview: TablePreview;
  readonly notes: readonly NotePreview[];
  readonly groups: readonly GroupPreview[];
  /** What it holds where it is read as people. */
  readonly made: MadePeople;
}

const SAMPLES = 3;
const SAMPLE_ROWS = 200;
const SAMPLE_CHARS = 80;
/** The share of rows that must have the same number of columns. */
export const TABLE_AGREEMENT = 0.7;
/** Some spreadsheets name their delimiter in the first line. */
const DELIMITER_LINE = /^sep=([,;\t])\n/i;

/** `text` is decoded and has no byte order mark. `hasHeader` null: look for one. */
export function readTable(text: string, hasHeader: boolean | null): Table {
  const lines = text.replace(/\r\n?/g, '\n');
  const named = DELIMITER_LINE.exec(lines);
  const body = named ? lines.slice(named[0].length) : lines;
  const by = delimiters.find((delimiter) => delimiter === named?.[1]);
  const { delimiter, columnCount, agreement } = by
    ? judgeDelimiter(body, by)
    : sniffDelimiter(body);
  const { rows, overLimitCount, cutRowCount } = readRows(body, delimiter);
  const found = hasHeader === false ? -1 : headerRow(rows);
  const at = hasHeader === true ? Math.max(0, found) : found;
  const header = at < 0 ? null : (rows[at] ?? null);
  const below = header ? rows.slice(at + 1) : rows;
  // Rows that do not agree on their columns are lines of prose with commas in them.
  const width = header?.length ?? (agreement < TABLE_AGREEMENT ? 1 : columnCount);
  const end = header
    ? secondTableAt(below, width, (row) => namesColumns(row, width))
    : below.length;
  return {
    delimiter,
    header,
    rows: below.slice(0, end).map((row) => withLooseEnd(row, width, delimiter)),
    // Its title and its header are no rows.
    otherTableCount: Math.max(0, below.length - end - 2),
    overLimitCount,
    cutRowCount,
  };
}

/** A last column whose delimiters nobody quoted: what stands beyond it belongs to it. */
const withLooseEnd = (row: Row, width: number, delimiter: string): Row => {
  const beyond = row.slice(width);
  if (beyond.every((cell) => cell.trim() === '')) return row;
  return [...row.slice(0, width - 1), row.slice(width - 1).join(delimiter)];
};

/** What a table holds, by the person's mapping or our guess. */
export function fromTable(table: Table, chosen: TableMapping | null, encoding: string): TableNotes {
  const mapping = chosen ?? guessMapping(table.header, table.rows);
  const isPeople = mapping.shape === 'people' && table.header !== null;
  const people = isPeople ? fromPeopleTable(table.header ?? [], table.rows) : new PeopleMaker();
  const maker = new NoteMaker(people.tally);
  if (mapping.shape === 'columns') addCells(maker, table);
  const groups = mapping.shape === 'rows' ? addRows(maker, table, mapping) : [];
  if (table.overLimitCount > 0) maker.tally.add('over-limit', table.overLimitCount);
  if (table.cutRowCount > 0) maker.tally.add('shortened', table.cutRowCount);
  if (table.otherTableCount > 0) maker.tally.add('other-table', table.otherTableCount);
  const { notes, leftOut } = maker.made();
  const made = people.made();
  const used = new Set(notes.map(({ group }) => group));
  const kept = groups.filter(({ key }) => used.has(key));
  return {
    notes,
    groups: kept,
    made,
    preview: {
      kind: 'table',
      layout: layoutOf(table.header ?? table.rows[0] ?? []),
      columns: columnsOf(table),
      mapping,
      encoding,
      delimiter: table.delimiter,
      notes: notes.slice(0, limits.pastePreviewLines),
      noteCount: notes.length,
      groupCount: kept.length,
      voteCount: notes.reduce((sum, { votes = 0 }) => sum + votes, 0),
      people: made.people.slice(0, limits.pastePreviewLines),
      peopleCount: made.people.length,
      relationCount: made.relations.length,
      leftOut,
    },
  };
}

/** A note a row; answers the groups that were named. */
function addRows(maker: NoteMaker, table: Table, mapping: TableMapping): readonly GroupPreview[] {
  const isOwn = isOwnHeader(table.header);
  const read = isOwn ? unguardCell : (cell: string): string => cell;
  const cell = (row: Row, column: number | null): string => read(cellAt(row, column));
  const groups = tableGroups(table.header, table.rows, mapping, read);
  for (const row of table.rows) {
    if (isRejected(cellAt(row, mapping.rejectedColumn))) {
      maker.tally.add('rejected');
      continue;
    }
    // A group that is only on paper has a row of its own, and no note.
    if (isOwn && cellAt(row, mapping.textColumn).trim() === '') continue;
    const group = groups.keyOf(row);
    const votes = votesIn(cellAt(row, mapping.votesColumn));
    const lane = cell(row, mapping.laneColumn);
    maker.add(
      cell(row, mapping.textColumn),
      isNone(lane) ? null : lane,
      isOwn ? cell(row, ownTableColumn) : '',
      { ...(group !== null && { group }), ...(votes > 0 && { votes }) },
    );
  }
  return groups.groups();
}

/** A note a cell, under the question that its column is named for. */
function addCells(maker: NoteMaker, { header, rows }: Table): void {
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (cell.trim() !== '') maker.add(cell, header?.[column] ?? null);
}

const cellAt = (row: Row, column: number | null): string =>
  column === null ? '' : (row[column] ?? '');

/** Polis writes −1; people write the word. */
const isRejected = (cell: string): boolean => /^([-−]1|rejected)$/i.test(cell.trim());

/** Of a table without names the first row of values: it is known again where it comes again. */
const layoutOf = (row: Row): string => `${row.length}-${crc32(row.map(plainName).join('\u001f'))}`;

function columnsOf({ header, rows }: Table): TablePreview['columns'] {
  const shown = rows.slice(0, SAMPLE_ROWS);
  const width = Math.max(header?.length ?? 0, ...shown.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => ({
    name: cleanLine(header?.[column] ?? '', limits.nameChars),
    samples: [...new Set(shown.map((row) => sampleOf(row[column] ?? '')))]
      .filter((sample) => sample !== '')
      .slice(0, SAMPLES),
  }));
}

const sampleOf = (cell: string): string => cleanLine(cell.slice(0, 4 * SAMPLE_CHARS), SAMPLE_CHARS);
