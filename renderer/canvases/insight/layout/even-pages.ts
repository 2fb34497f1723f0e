// Things of one size on the room's pages: as many columns and rows as can be read, then page by page.

export interface EvenMeasure {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** The least a thing takes across and down. */
  readonly across: number;
  readonly down: number;
}
export interface EvenPages<T> {
  readonly columns: number;
  readonly rows: number;
  readonly pages: readonly (readonly T[])[];
}
export interface Cell {
  readonly width: number;
  readonly height: number;
}

/** Of its height: what a letter takes across and a line down, in the display face, generously. */
const LETTER = { across: 0.58, down: 1.12 } as const;

/** The largest letters in which so many of them fit a cell; never below the floor. */
export function lettersFor(chars: number, cell: Cell, floor: number, ceiling: number): number {
  for (let size = ceiling; size > floor; size *= 0.94) {
    const perLine = Math.floor(cell.width / (size * LETTER.across));
    // Words leave the ends of lines empty: a line more than letters alone would need.
    const lines = Math.ceil(chars / Math.max(1, perLine)) + (chars > perLine ? 1 : 0);
    if (lines * size * LETTER.down <= cell.height) return size;
  }
  return floor;
}

/** Few things are given larger cells; the last page may be shorter. Pure; CSS pixels. */
export function evenPages<T>(items: readonly T[], measure: EvenMeasure): EvenPages<T> {
  const { width, height, gap, across, down } = measure;
  const mostColumns = Math.max(1, Math.floor((width + gap) / (across + gap)));
  const mostRows = Math.max(1, Math.floor((height + gap) / (down + gap)));
  const perPage = mostColumns * mostRows;
  const shown = Math.min(items.length, perPage);
  // The fewest columns that still hold a page: wide cells read better than narrow ones.
  const columns = Math.max(1, Math.min(mostColumns, Math.ceil(shown / mostRows)));
  const rows = Math.max(1, Math.ceil(shown / columns));
  const count = Math.max(1, Math.ceil(items.length / perPage));
  const pages = Array.from({ length: count }, (_, nth) =>
    items.slice(nth * perPage, (nth + 1) * perPage),
  );
  return { columns, rows, pages };
}
