// How large letters must be for the back row, from how far away it sits and how high the picture is.
import { type RoomMeasure, roomGrid } from './room-grid.ts';

/** What was measured in the room, in metres; null: nobody has. */
export interface RoomSight {
  readonly backRowM: number | null;
  readonly pictureM: number | null;
  /** Steps larger than the rule asks for, because somebody in the back row could not read it. */
  readonly largerSteps: number;
}
export interface RoomLetters {
  /** The smallest letters (font size), as a share of the picture's height. */
  readonly share: number;
  /** How much larger everything in the room is than without the rule; 1 and more. */
  readonly scale: number;
  /** Larger letters than that would leave no room for the board: the back row is too far away. */
  readonly isTooFar: boolean;
  /** From where on it can be read, in metres; null while the picture was not measured. */
  readonly farthestM: number | null;
}

/** Never smaller, whatever was measured. */
export const leastShare = 0.034;
export const mostScale = 1.5;
export const mostSteps = 4;
const STEP = 1.1;
/**
 * A capital letter takes at least this share of the viewing distance: 17 minutes of arc. ISO
 * 9241-303 asks for 16 at least and recommends 20 to 22 for reading at length.
 */
const CAPITAL = 1 / 200;
/** Height of capitals in Atkinson Hyperlegible Next, in em. */
const CAPITAL_EM = 0.668;

export function roomLetters({ backRowM, pictureM, largerSteps }: RoomSight): RoomLetters {
  const asked =
    backRowM === null || pictureM === null ? 0 : (backRowM * CAPITAL) / CAPITAL_EM / pictureM;
  const wanted = Math.max(leastShare, asked) * STEP ** largerSteps;
  const share = Math.min(wanted, leastShare * mostScale);
  return {
    share,
    scale: share / leastShare,
    isTooFar: asked > leastShare * mostScale + Number.EPSILON,
    farthestM: pictureM === null ? null : (share * CAPITAL_EM * pictureM) / CAPITAL,
  };
}

/** A projector's picture, in hundredths of its height: 16 to 9. */
const PICTURE = 177.8;
/** What prompt and page dots take of the height at any size, and with letters; margins of the width. */
const AROUND = { still: 10, withLetters: 5.1, beside: 5.7 } as const;

/** The wall on a projector's picture, in hundredths of its height. */
export const roomMeasure = (scale: number): RoomMeasure => ({
  width: PICTURE - AROUND.beside,
  height: 100 - AROUND.still - AROUND.withLetters * scale,
  letter: leastShare * 100 * scale,
});

/** About how many notes one page of the room holds. */
export function notesAPage(scale: number): number {
  const { columns, rows } = roomGrid(roomMeasure(scale));
  return columns * rows;
}
