// What two fingers say when one of them has moved.
interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Pinch {
  /** The middle between them, before and after. */
  readonly from: Point;
  readonly to: Point;
  /** How much farther apart they are. */
  readonly factor: number;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Nearer than this two fingers are one, in CSS pixels. */
const LEAST_APART = 10;

export function pinchOf(was: Point, now: Point, other: Point): Pinch {
  const factor =
    Math.max(apart(now, other), LEAST_APART) / Math.max(apart(was, other), LEAST_APART);
  return { from: middle(was, other), to: middle(now, other), factor };
}
