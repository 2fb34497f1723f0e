// How a board is laid out for the room: at reading size, group beside group in columns; what does
// not fit goes to the next page, never to a smaller size. Room that is left makes notes larger.
// Pure; CSS pixels.

import { type RoomGrid, type RoomMeasure, roomGrid, shareOf } from '#shared/derive/room-grid.ts';
import type { Grid } from './grid.ts';
import { type RoomGroup, type RoomPart, type RoomShelf, roomShelves } from './room-shelves.ts';

/** A piece of a group: notes `first` to `end` in their own grid on one page. */
export interface RoomBlock extends RoomPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  /** What the title of a family takes of the header. */
  readonly familyTitle: number;
  readonly paperLine: number;
}
export type RoomPage = readonly RoomBlock[];

/**
 * Groups on pages. `side` is a group that takes the last columns of every page: page after page of
 * its notes, and beside it the groups in work.
 */
export function roomPages(
  groups: readonly RoomGroup[],
  measure: RoomMeasure,
  side?: RoomGroup,
): readonly RoomPage[] {
  const grid = roomGrid(measure);
  if (!side || side.count === 0) return packed(groups, measure, grid, grid.columns);
  if (groups.length === 0) return packed([side], measure, grid, grid.columns);
  if (grid.columns === 1)
    return [...packed([side], measure, grid, 1), ...packed(groups, measure, grid, 1)];
  return withSide(groups, measure, grid, side);
}

function withSide(
  groups: readonly RoomGroup[],
  measure: RoomMeasure,
  grid: RoomGrid,
  side: RoomGroup,
): readonly RoomPage[] {
  const step = grid.cellWidth + grid.between;
  const beside = (wide: number): readonly RoomPage[] => {
    const mainWidth = (grid.columns - wide) * step - grid.between;
    const main = sheets(groups, measure, grid, grid.columns - wide);
    const trayWidth = wide * step - grid.between;
    const tray = sheets([side], measure, grid, wide);
    const x = mainWidth + grid.between;
    return Array.from({ length: Math.max(main.length, tray.length) }, (_, nth) => {
      const sheet = main[Math.min(nth, main.length - 1)];
      const trayShelves = tray[nth % tray.length]?.shelves ?? [];
      // The tray's notes begin where those beside it do.
      const pageGrid = sheet?.grid ?? grid;
      const atSide = laidOut(trayShelves, { ...measure, width: trayWidth }, pageGrid, wide);
      return [
        ...laidOut(
          sheet?.shelves ?? [],
          { ...measure, width: mainWidth },
          pageGrid,
          grid.columns - wide,
        ),
        ...atSide.map((block) => ({ ...block, x: x + block.x })),
      ];
    });
  };
  // As many columns for the tray as give the fewest pages to leaf through.
  let best = beside(1);
  for (let wide = 2; wide < grid.columns; wide++) {
    const other = beside(wide);
    if (other.length < best.length) best = other;
  }
  return best;
}

const packed = (
  groups: readonly RoomGroup[],
  measure: RoomMeasure,
  grid: RoomGrid,
  columns: number,
): readonly RoomPage[] =>
  sheets(groups, measure, grid, columns).map((sheet) =>
    laidOut(sheet.shelves, measure, sheet.grid, columns),
  );

interface Sheet {
  readonly shelves: readonly RoomShelf[];
  readonly grid: RoomGrid;
}
const sheets = (
  groups: readonly RoomGroup[],
  { height }: RoomMeasure,
  grid: RoomGrid,
  columns: number,
): readonly Sheet[] =>
  roomShelves(groups, grid, columns, height).map((shelves) => ({
    shelves: widened(shelves, columns),
    grid: gridOf(shelves, groups, grid),
  }));

/** A page on which no group has a family, or paper, keeps no room for their words. */
function gridOf(
  shelves: readonly RoomShelf[],
  groups: readonly RoomGroup[],
  grid: RoomGrid,
): RoomGrid {
  const keys = new Set(shelves.flatMap(({ parts }) => parts.map(({ key }) => key)));
  const shown = groups.filter(({ key }) => keys.has(key));
  const familyTitle = shown.some(({ familyId }) => familyId) ? grid.familyTitle : 0;
  const paperLine = shown.some(({ isOnPaper }) => isOnPaper) ? grid.paperLine : 0;
  const spared = grid.familyTitle - familyTitle + grid.paperLine - paperLine;
  return { ...grid, familyTitle, paperLine, header: grid.header - spared };
}

const countOf = (part: RoomPart | undefined): number => (part ? part.end - part.first : 0);
const rowsOf = ({ wide, parts }: RoomShelf): number => Math.ceil(countOf(parts[0]) / wide);

/** Columns that are left over go to the groups that are tallest. */
function widened(shelves: readonly RoomShelf[], columns: number): readonly RoomShelf[] {
  const wider = [...shelves];
  let left = columns - shelves.reduce((sum, { wide }) => sum + wide, 0);
  while (left > 0) {
    const gains = wider.map((shelf) =>
      shelf.parts.length > 1 ? 0 : rowsOf(shelf) - rowsOf({ ...shelf, wide: shelf.wide + 1 }),
    );
    const most = Math.max(0, ...gains);
    const nth = gains.indexOf(most);
    const shelf = wider[nth];
    if (most === 0 || !shelf) break;
    wider[nth] = { ...shelf, wide: shelf.wide + 1 };
    left--;
  }
  return wider;
}

/** A lone group does not stretch over more than this share of the columns' number. */
const FILLED = 0.6;
/** A single row of notes is not stretched over the whole height. */
const LEAST_ROWS = 2;

function laidOut(
  shelves: readonly RoomShelf[],
  { width, height }: RoomMeasure,
  grid: RoomGrid,
  columns: number,
): RoomPage {
  const used = shelves.reduce((sum, { wide }) => sum + wide, 0);
  const column = shareOf(width, Math.max(used, Math.ceil(columns * FILLED)), grid.between);
  let x = 0;
  return shelves.flatMap((shelf) => {
    const blockWidth = shelf.wide * column + (shelf.wide - 1) * grid.between;
    const blocks = stacked(shelf, blockWidth, height, grid);
    const at = x;
    x += blockWidth + grid.between;
    return blocks.map((block) => ({ ...block, x: at }));
  });
}

/** Groups one below the other share the height; a single one has all of it. */
function stacked(
  shelf: RoomShelf,
  width: number,
  height: number,
  { rows, header, familyTitle, paperLine, gap, between, empty }: RoomGrid,
): readonly RoomBlock[] {
  const { wide, parts } = shelf;
  const shownRows = Math.max(Math.min(rows, LEAST_ROWS), rowsOf(shelf));
  const cellHeight = shareOf(height - header, shownRows, gap);
  const counts = parts.map(countOf);
  const heads = parts.length * header + (parts.length - 1) * between;
  const empties = counts.filter((count) => count === 0).length * empty;
  const notes = counts.reduce((sum, count) => sum + count, 0);
  const gaps = counts.reduce((sum, count) => sum + Math.max(0, count - 1) * gap, 0);
  const cell =
    parts.length === 1
      ? cellHeight
      : Math.min(cellHeight, (height - heads - empties - gaps) / Math.max(1, notes));
  const filled = heads + empties + gaps + notes * cell;
  const spare = parts.length === 1 ? 0 : Math.max(0, height - filled) / parts.length;
  const grid = { x: 0, y: header, columns: wide, gap, cellHeight: cell };
  let y = 0;
  return parts.map((part, nth) => {
    const count = counts[nth] ?? 0;
    const own = header + (count > 0 ? count * (cell + gap) - gap : empty) + spare;
    const block = { ...part, x: 0, y, width, height: parts.length === 1 ? height : own };
    y += own + between;
    return {
      ...block,
      familyTitle,
      paperLine,
      grid: { ...grid, cellWidth: shareOf(width, wide, gap) },
    };
  });
}
