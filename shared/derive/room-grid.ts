// How much the room can read on one page: columns and rows of notes at reading size. Pure; CSS pixels.

export interface RoomMeasure {
  readonly width: number;
  readonly height: number;
  /** The smallest letters the room may see. */
  readonly letter: number;
  /** Titles of families stand above their groups. */
  readonly hasFamilies?: boolean;
  /** What is on paper stands below the names of groups. */
  readonly hasPaper?: boolean;
}
export interface RoomGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Between notes. */
  readonly gap: number;
  /** Between groups. */
  readonly between: number;
  readonly header: number;
  /** The part of the header that a family's title takes. */
  readonly familyTitle: number;
  /** The part of it that tells what is on paper. */
  readonly paperLine: number;
  /** Where a group has no notes yet: room to drop one. */
  readonly empty: number;
  readonly leastHeight: number;
}

/** All in letters. A note takes at least this many across and down. */
const NOTE = { across: 9.2, down: 5.8 } as const;
const GAP = 0.4;
const BETWEEN = 0.9;
const HEADER = 2.55;
const EMPTY = 2.4;
const FAMILY = 1.75;
const PAPER = 1.3;

/** Cells are stretched so that the page is filled. */
export function roomGrid(measure: RoomMeasure): RoomGrid {
  const { width, height, letter, hasFamilies, hasPaper } = measure;
  const gap = GAP * letter;
  const between = BETWEEN * letter;
  const familyTitle = hasFamilies ? FAMILY * letter : 0;
  const paperLine = hasPaper ? PAPER * letter : 0;
  const header = HEADER * letter + familyTitle + paperLine;
  const leastHeight = NOTE.down * letter;
  const columns = Math.max(1, Math.floor((width + between) / (NOTE.across * letter + between)));
  const rows = Math.max(1, Math.floor((height - header + gap) / (leastHeight + gap)));
  return {
    columns,
    rows,
    gap,
    between,
    header,
    familyTitle,
    paperLine,
    leastHeight,
    empty: EMPTY * letter,
    cellWidth: shareOf(width, columns, between),
    cellHeight: shareOf(height - header, rows, gap),
  };
}

/** What each of `count` gets of a length with gaps between them. */
export const shareOf = (length: number, count: number, gap: number): number =>
  Math.max(1, (length - (count - 1) * gap) / count);
