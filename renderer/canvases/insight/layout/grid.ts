// Notes in rows and columns of equal cells: where each lies, what is in view, and where a drop
// would put something. Pure and, but for `boxes`, independent of how many notes there are.
import type { Box } from '#shared/derive/wall-layout.ts';

export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly gap: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A grid of cells at least this wide that fills a width. */
export function gridIn(
  width: number,
  least: number,
  cellHeight: number,
  gap: number,
  at: Point = { x: 0, y: 0 },
): Grid {
  const columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const cellWidth = Math.max(1, (width - (columns - 1) * gap) / columns);
  return { ...at, columns, cellWidth, cellHeight, gap };
}

export const cellAt = (grid: Grid, nth: number): Box => ({
  x: grid.x + (nth % grid.columns) * (grid.cellWidth + grid.gap),
  y: grid.y + Math.floor(nth / grid.columns) * (grid.cellHeight + grid.gap),
  width: grid.cellWidth,
  height: grid.cellHeight,
});

export const gridHeight = (grid: Grid, count: number): number =>
  Math.max(0, Math.ceil(count / grid.columns) * (grid.cellHeight + grid.gap) - grid.gap);

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Before which of `count` notes something dropped here would stand; `count` is the end. */
export function placeAt(grid: Grid, { x, y }: Point, count: number): number {
  const row = Math.floor((y - grid.y + grid.gap / 2) / (grid.cellHeight + grid.gap));
  const column = Math.round((x - grid.x - grid.cellWidth / 2) / (grid.cellWidth + grid.gap) + 0.5);
  if (grid.columns === 1) {
    const half = Math.round(
      (y - grid.y - grid.cellHeight / 2) / (grid.cellHeight + grid.gap) + 0.5,
    );
    return clamp(half, 0, count);
  }
  return clamp(Math.max(0, row) * grid.columns + clamp(column, 0, grid.columns), 0, count);
}

/** The notes of a grid whose cells meet a span of y, as a range. */
export function rowsIn(grid: Grid, count: number, top: number, bottom: number): [number, number] {
  const step = grid.cellHeight + grid.gap;
  const first = Math.max(0, Math.floor((top - grid.y) / step)) * grid.columns;
  const last = Math.max(0, Math.ceil((bottom - grid.y) / step)) * grid.columns;
  return [Math.min(first, count), Math.min(last, count)];
}
