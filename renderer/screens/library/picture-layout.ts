// Fits a board's notes into a card: one scale for both directions, notes as large as their
// distance allows, the whole in the middle.
import type { PictureNote } from '#shared/derive/session-card.ts';

export const pictureSize = { width: 160, height: 90 } as const;
const MARGIN = 12;
const sides = { least: 4, most: 16 } as const;
/** Of the distance to the nearest neighbour: a little air stays between notes. */
const FILL = 0.86;

export interface PictureSquare {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly tone: string;
}

/** The least distance of two notes, by the longer of the two directions; 1 when they all coincide. */
function leastDistance(notes: readonly PictureNote[]): number {
  let least = 1;
  notes.forEach((one, nth) => {
    for (const other of notes.slice(nth + 1)) {
      const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
      if (apart > 0 && apart < least) least = apart;
    }
  });
  return least;
}

export function pictureLayout(notes: readonly PictureNote[]): {
  readonly squares: readonly PictureSquare[];
  readonly side: number;
} {
  const across = Math.max(0, ...notes.map((note) => note.x));
  const down = Math.max(0, ...notes.map((note) => note.y));
  const apart = leastDistance(notes);
  const scale = Math.min(
    (pictureSize.width - 2 * MARGIN) / (across + apart),
    (pictureSize.height - 2 * MARGIN) / (down + apart),
  );
  const side = Math.min(sides.most, Math.max(sides.least, apart * scale * FILL));
  // A few notes close together stay close together: distance follows the size they are drawn in.
  const step = Math.min(scale, sides.most / FILL / apart);
  const left = (pictureSize.width - across * step - side) / 2;
  const top = (pictureSize.height - down * step - side) / 2;
  const squares = notes.map(({ x, y, tone }, nth) => ({
    key: `${nth}`,
    x: left + x * step,
    y: top + y * step,
    tone,
  }));
  return { squares, side };
}
