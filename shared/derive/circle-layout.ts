// Some names around a circle, and arrows between them that pass no name: all names stand outside the
// circle on whose line the arrows end. Pure; shares of the field from 0 to 1, y downwards.
export interface SeatAt {
  readonly x: number;
  readonly y: number;
  /** Where its name goes on from there. */
  readonly side: 'left' | 'right' | 'middle';
}

const REACH = { x: 0.26, y: 0.36 } as const;
/** An arrow ends before the dot it points to. */
const SHORT = 0.035;

export function seatsOf(count: number): readonly SeatAt[] {
  return Array.from({ length: count }, (_, nth) => {
    const turn = (nth / count) * 2 * Math.PI - Math.PI / 2;
    const [across, down] = [Math.cos(turn), Math.sin(turn)];
    const side = Math.abs(across) < 0.2 ? 'middle' : across < 0 ? 'left' : 'right';
    return { x: 0.5 + REACH.x * across, y: 0.5 + REACH.y * down, side };
  });
}

/** Bent towards the middle; the more lines two have, the further apart they lie. In percent. */
export function arrowPath(from: SeatAt, to: SeatAt, nth: number): string {
  const bend = 0.3 + nth * 0.14;
  const middle = (axis: 'x' | 'y'): number =>
    ((from[axis] + to[axis]) / 2) * (1 - bend) + 0.5 * bend;
  const side = nth % 2 === 0 ? 1 : -1;
  const at = {
    x: middle('x') + side * nth * 0.03 * (to.y - from.y),
    y: middle('y') - side * nth * 0.03 * (to.x - from.x),
  };
  const way = Math.hypot(at.x - to.x, at.y - to.y) || 1;
  const end = (axis: 'x' | 'y'): number => to[axis] + ((at[axis] - to[axis]) / way) * SHORT;
  const point = (x: number, y: number): string =>
    `${Math.round(x * 1e3) / 10} ${Math.round(y * 1e3) / 10}`;
  return `M${point(from.x, from.y)} Q${point(at.x, at.y)} ${point(end('x'), end('y'))}`;
}
