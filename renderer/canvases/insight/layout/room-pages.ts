// How a board is laid out for the room: at reading size, group beside group in columns; what does
// not fit goes to the next page, never to a smaller size. Pure; CSS pixels.
import type { Grid } from './grid.ts';

export interface RoomGroup {
  readonly key: string;
  readonly count: number;
}
/** A piece of a group: notes `first` to `end` in their own grid on one page. */
export interface RoomBlock {
  readonly key: string;
  readonly first: number;
  readonly end: number;
  readonly x: number;
  readonly width: number;
  readonly grid: Grid;
}
export type RoomPage = readonly RoomBlock[];

export interface RoomMeasure {
  readonly width: number;
  readonly height: number;
  /** The smallest letters the room may see. */
  readonly letter: number;
}

/** A note takes at least this many letters across and down. */
const NOTE = { across: 10, down: 6.6 } as const;
/** In letters. */
const GAP = 0.4;
const BETWEEN = 0.9;
export const HEADER = 2.9;

export interface RoomGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly gap: number;
  readonly header: number;
}

/** Columns and rows of one page; cells are stretched so that the page is filled. */
export function roomGrid({ width, height, letter }: RoomMeasure): RoomGrid {
  const gap = GAP * letter;
  const between = BETWEEN * letter;
  const header = HEADER * letter;
  const columns = Math.max(1, Math.floor((width + between) / (NOTE.across * letter + between)));
  const rows = Math.max(1, Math.floor((height - header + gap) / (NOTE.down * letter + gap)));
  return {
    columns,
    rows,
    gap,
    header,
    cellWidth: Math.max(1, (width - (columns - 1) * between) / columns),
    cellHeight: Math.max(1, (height - header - (rows - 1) * gap) / rows),
  };
}

/**
 * Groups on pages. `side` is a group that takes the last columns of every page: page after page of
 * its notes, and beside it the groups in work.
 */
export function roomPages(
  groups: readonly RoomGroup[],
  measure: RoomMeasure,
  side?: RoomGroup,
): readonly RoomPage[] {
  if (side && side.count > 0) return withSide(groups, measure, side);
  return packed(groups, measure, roomGrid(measure).columns);
}

/** Share of the columns that the tray takes beside groups. */
const SIDE_SHARE = 0.3;

function withSide(
  groups: readonly RoomGroup[],
  measure: RoomMeasure,
  side: RoomGroup,
): readonly RoomPage[] {
  const { columns, rows, cellWidth, cellHeight, gap, header } = roomGrid(measure);
  const between = BETWEEN * measure.letter;
  const wide = groups.length === 0 ? columns : Math.max(1, Math.round(columns * SIDE_SHARE));
  const main = columns === 1 || groups.length === 0 ? [] : packed(groups, measure, columns - wide);
  const perPage = wide * rows;
  const trayPages = Math.ceil(side.count / perPage);
  const x = (columns - wide) * (cellWidth + between);
  const width = wide * cellWidth + (wide - 1) * between;
  const grid = {
    x: 0,
    y: header,
    columns: wide,
    cellWidth: cellIn(width, wide, gap),
    cellHeight,
    gap,
  };
  const all = columns === 1 ? packed(groups, measure, 1) : main;
  const count = columns === 1 ? trayPages + all.length : Math.max(trayPages, all.length);
  return Array.from({ length: count }, (_, nth) => {
    if (columns === 1 && nth >= trayPages) return all[nth - trayPages] ?? [];
    const page = nth % trayPages;
    const block = {
      key: side.key,
      first: page * perPage,
      end: Math.min(side.count, (page + 1) * perPage),
      x,
      width,
      grid,
    };
    const beside = columns === 1 ? [] : (all[Math.min(nth, all.length - 1)] ?? []);
    return [...beside, block];
  });
}

function packed(
  groups: readonly RoomGroup[],
  measure: RoomMeasure,
  columns: number,
): readonly RoomPage[] {
  const { rows, cellWidth, cellHeight, gap, header } = roomGrid(measure);
  const between = BETWEEN * measure.letter;
  const pages: RoomBlock[][] = [[]];
  let used = 0;
  const place = (key: string, first: number, end: number, wide: number): void => {
    const x = used * (cellWidth + between);
    const width = wide * cellWidth + (wide - 1) * between;
    const grid = { x: 0, y: header, columns: wide, cellWidth, cellHeight, gap };
    pages
      .at(-1)
      ?.push({ key, first, end, x, width, grid: { ...grid, cellWidth: cellIn(width, wide, gap) } });
    used += wide;
  };
  for (const { key, count } of groups) {
    let first = 0;
    do {
      const wanted = Math.max(1, Math.ceil((count - first) / rows));
      // A group is begun on a fresh page rather than torn, unless it is larger than a page.
      if (used > 0 && (used === columns || (wanted > columns - used && wanted <= columns))) {
        pages.push([]);
        used = 0;
      }
      const wide = Math.min(wanted, columns - used);
      const end = Math.min(count, first + wide * rows);
      place(key, first, end, wide);
      first = end;
    } while (first < count);
  }
  return pages;
}

const cellIn = (width: number, columns: number, gap: number): number =>
  (width - (columns - 1) * gap) / columns;
