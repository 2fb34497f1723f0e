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

export interface NameField {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
}
/** Of a letter's height: how wide it is at most times, a line high, and the edge around a name. */
const NAME = { letter: 0.58, line: 1.15, across: 1.3, down: 0.7 } as const;
/** Of the field: how wide a name is at most. */
const widest = { beside: 0.23, middle: 0.4 } as const;
const GAP = 8;

function linesOf(name: string, perLine: number): number | null {
  let lines = 1;
  let used = 0;
  for (const word of name.split(/\s+/)) {
    if (word.length > perLine) return null;
    const joined = used === 0 ? word.length : used + 1 + word.length;
    if (joined > perLine) lines++;
    used = joined > perLine ? word.length : joined;
  }
  return lines;
}

interface NameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function nameBox(name: string, { x, y, side }: SeatAt, field: NameField): NameBox | null {
  const { width, height, letter } = field;
  const most = width * (side === 'middle' ? widest.middle : widest.beside);
  const perLine = Math.floor((most / letter - NAME.across) / NAME.letter);
  const lines = linesOf(name, perLine);
  if (lines === null) return null;
  const across = ((lines > 1 ? perLine : name.length) * NAME.letter + NAME.across) * letter;
  const down = (lines * NAME.line + NAME.down) * letter;
  const seat = { x: x * width, y: y * height };
  const left = { left: seat.x - GAP - across, right: seat.x + GAP, middle: seat.x - across / 2 };
  const outside = y > 0.5 ? seat.y + GAP / 2 : seat.y - GAP / 2 - down;
  const top = side === 'middle' ? outside : seat.y - down / 2;
  return { left: left[side], top, right: left[side] + across, bottom: top + down };
}

const meet = (a: NameBox, b: NameBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether all names stand whole beside their seats, none over another. */
export function namesFit(names: readonly string[], field: NameField): boolean {
  const boxes: NameBox[] = [];
  for (const [at, seat] of seatsOf(names.length).entries()) {
    const box = nameBox(names[at] ?? '', seat, field);
    if (!box || box.left < 0 || box.right > field.width) return false;
    if (box.top < 0 || box.bottom > field.height) return false;
    if (boxes.some((other) => meet(other, box))) return false;
    boxes.push(box);
  }
  return true;
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
