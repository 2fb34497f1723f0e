// Where names stand beside their spots so that none covers another. Pure and deterministic; all in
// one unit, from the top left corner of the field. Each name first tries the places around its spot,
// the nearest first; where that leaves somebody without one, all take the nearest cell of a grid.
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

const overlaps = (a: LabelBox, b: LabelBox): boolean =>
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
    const free = [...around(item, field)].find(
      (box) =>
        isInside(box, field) &&
        !boxes.some((other) => overlaps(box, other)) &&
        !kept.some((other) => overlaps(box, other)) &&
        !marks.some((mark) => overlaps(box, mark)),
    );
    if (!free) return null;
    boxes.push(free);
  }
  return boxes;
}

function inCells(items: readonly ToLabel[], field: LabelField): readonly LabelBox[] | null {
  const width = Math.max(0, ...items.map((item) => item.width));
  const columns = Math.floor((field.width + GAP) / (width + GAP));
  const rows = Math.floor((field.height + GAP) / (field.line + GAP));
  if (columns * rows < items.length) return null;
  const stepX = columns > 1 ? (field.width - width) / (columns - 1) : 0;
  const stepY = rows > 1 ? (field.height - field.line) / (rows - 1) : 0;
  const cells = Array.from({ length: columns * rows }, (_, nth) => ({
    x: (nth % columns) * stepX,
    y: Math.floor(nth / columns) * stepY,
  }));
  return items.map((item) => {
    const way = ({ x, y }: Spot): number =>
      Math.hypot(x + item.width / 2 - item.x, y + field.line / 2 - item.y);
    const nearest = cells.reduce((best, cell) => (way(cell) < way(best) ? cell : best));
    cells.splice(cells.indexOf(nearest), 1);
    return { ...nearest, width: item.width, height: field.line };
  });
}

/**
 * `kept`: places that names leave free as long as there are others.
 * A box for every name, in the order given: none covers another, each lies inside the field. Null
 * when they can't all fit: then spots carry numbers, and the names stand in a key beside.
 */
export function labelLayout(
  items: readonly ToLabel[],
  field: LabelField,
  kept: readonly LabelBox[] = [],
): readonly LabelBox[] | null {
  const fits = items.every(({ width }) => width <= field.width) && field.line <= field.height;
  if (!fits) return null;
  return besides(items, field, kept) ?? besides(items, field, []) ?? inCells(items, field);
}
