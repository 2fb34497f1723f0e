// Where names stand beside their spots so that none covers another. Pure and deterministic; all in
// one unit, from the top left corner of the field. Each name first tries the places around its spot,
// then the nearest free one anywhere; no name covers a spot.
export interface Spot {
  readonly x: number;
  readonly y: number;
}
export interface LabelBox extends Spot {
  readonly width: number;
  readonly height: number;
}
export interface ToLabel extends Spot {
  /** Width of its name; no wider than the field. */
  readonly width: number;
}
export interface LabelField {
  readonly width: number;
  readonly height: number;
  /** Height of a name. */
  readonly line: number;
  /** How far the mark at a spot reaches. */
  readonly mark: number;
}

const GAP = 4;
/** Tried around a spot: quarter turns between, from straight to the right. */
const TURNS = 16;
const REACHES = [0, 1, 2, 3, 5] as const;
/** Where there is no place around a spot: the field is gone through in steps of so much of a line. */
const STEP = 0.5;
/** So many lines off, a name is no longer seen to belong to its spot. */
const FAR = 4;

export const overlaps = (a: LabelBox, b: LabelBox): boolean =>
  a.x < b.x + b.width + GAP &&
  b.x < a.x + a.width + GAP &&
  a.y < b.y + b.height + GAP &&
  b.y < a.y + a.height + GAP;

const isInside = ({ x, y, width, height }: LabelBox, field: LabelField): boolean =>
  x >= 0 && y >= 0 && x + width <= field.width && y + height <= field.height;

/** The places of one name around its spot, the nearest first. */
function* around({ x, y, width }: ToLabel, { line, mark }: LabelField): Generator<LabelBox> {
  const clear = mark + GAP;
  for (const reach of REACHES) {
    const out = clear + reach * line;
    for (let turn = 0; turn < TURNS; turn++) {
      // Right, below, left, above, then what lies between.
      const angle = (((turn % 4) * 2 + Math.floor(turn / 4) / 2) * Math.PI) / 4;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      yield {
        x: x + across * (out + width / 2) - width / 2,
        y: y + down * (out + line / 2) - line / 2,
        ...{ width, height: line },
      };
    }
  }
}

function besides(
  items: readonly ToLabel[],
  field: LabelField,
  kept: readonly LabelBox[],
): readonly LabelBox[] | null {
  const marks = items.map(({ x, y }) => ({
    ...{ x: x - field.mark, y: y - field.mark },
    ...{ width: field.mark * 2, height: field.mark * 2 },
  }));
  const boxes: LabelBox[] = [];
  for (const item of items) {
    const isFree = (box: LabelBox): boolean =>
      isInside(box, field) && ![...boxes, ...kept, ...marks].some((other) => overlaps(box, other));
    const free = [...around(item, field)].find(isFree) ?? nearest(item, field, isFree);
    if (!free) return null;
    boxes.push(free);
  }
  return boxes;
}

/** The free place of a name that is nearest to its spot, anywhere in the field. */
function nearest(
  item: ToLabel,
  field: LabelField,
  isFree: (box: LabelBox) => boolean,
): LabelBox | null {
  let best: LabelBox | null = null;
  let least = field.line * FAR;
  const step = field.line * STEP;
  for (let y = 0; y + field.line <= field.height; y += step)
    for (let x = 0; x + item.width <= field.width; x += step) {
      const box = { x, y, width: item.width, height: field.line };
      const way = wayTo(item, box);
      if (way >= least || !isFree(box)) continue;
      best = box;
      least = way;
    }
  return best;
}

/** From a spot to the edge of a box. */
const wayTo = (spot: Spot, { x, y, width, height }: LabelBox): number =>
  Math.hypot(
    Math.max(x - spot.x, 0, spot.x - x - width),
    Math.max(y - spot.y, 0, spot.y - y - height),
  );

/**
 * A box for every name, in the order given: none covers another, a spot or a place that is kept for
 * others; each lies inside the field and near its spot. Null when they can't all fit so: then spots
 * carry numbers, and the names stand in a key beside.
 */
export function labelLayout(
  items: readonly ToLabel[],
  field: LabelField,
  kept: readonly LabelBox[] = [],
): readonly LabelBox[] | null {
  const fits = items.every(({ width }) => width <= field.width) && field.line <= field.height;
  if (!fits) return null;
  return besides(items, field, kept);
}

/** How many characters the longer of two lines has when a name is broken where that is shortest. */
export function inTwoLines(name: string): number {
  const words = name.split(' ');
  const breaks = words.map((_, nth) =>
    Math.max(words.slice(0, nth + 1).join(' ').length, words.slice(nth + 1).join(' ').length),
  );
  return Math.min(...breaks);
}
