// Calm rows: what stands on the wall is set side by side without overlaps, in about the order it
// stood in. Pure; distances in note-widths. Tidying what is tidy changes nothing.
import type { WallPoint } from '../domain/wall.ts';
import type { WallItem } from './wall-layout.ts';
import { freeSpotNear, MARGIN } from './wall-space.ts';

/** Rows are filled so that the wall keeps about the shape of a screen. */
const SCREEN_SHAPE = 1.7;
const LEAST_ROW = 7;
/** What begins within this much of a row's upper edge begins the row. */
const ROUGHLY = 0.4;
/** Sums of fractions are never quite what they were. */
const TINY = 1e-6;

/** Row by row as they stand, each from left to right. */
function inRows(items: readonly WallItem[]): readonly WallItem[] {
  let rest = [...items].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const ordered: WallItem[] = [];
  while (rest[0]) {
    const top = rest[0].box.y;
    const bottom = Math.max(
      ...rest.filter(({ box }) => box.y <= top + ROUGHLY).map(({ box }) => box.y + box.height),
    );
    const row = rest.filter(({ box }) => box.y < bottom - TINY);
    ordered.push(...row.sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y));
    rest = rest.filter(({ box }) => box.y >= bottom - TINY);
  }
  return ordered;
}

/** How wide a row gets: by what it holds, not by how it stands. */
function rowWidth(items: readonly WallItem[]): number {
  const widest = Math.max(0, ...items.map(({ box }) => box.width));
  const area = items.reduce(
    (sum, { box }) => sum + (box.width + MARGIN) * (box.height + MARGIN),
    0,
  );
  return Math.max(LEAST_ROW, widest, Math.sqrt(area * SCREEN_SHAPE));
}

interface Flow {
  readonly places: ReadonlyMap<string, WallPoint>;
  readonly width: number;
  readonly height: number;
}

/** Places from (0, 0) on. Loners that follow each other stand in columns as high as their row. */
function flow(items: readonly WallItem[]): Flow {
  const limit = rowWidth(items);
  const places = new Map<string, WallPoint>();
  let [x, top, rowHeight, width] = [0, 0, 0, 0];
  let below: { readonly x: number; readonly y: number } | null = null;
  for (const { id, kind, box } of items) {
    if (kind === 'note' && below && below.y + box.height <= top + rowHeight + TINY) {
      places.set(id, below);
      below = { x: below.x, y: below.y + box.height + MARGIN };
      continue;
    }
    if (x > 0 && x + box.width > limit + TINY) {
      top += rowHeight + MARGIN;
      [x, rowHeight] = [0, 0];
    }
    places.set(id, { x, y: top });
    below = kind === 'note' ? { x, y: top + box.height + MARGIN } : null;
    rowHeight = Math.max(rowHeight, box.height);
    x += box.width + MARGIN;
    width = Math.max(width, x - MARGIN);
  }
  return { places, width, height: top + rowHeight };
}

/**
 * Where each of `items` comes to stand. They begin where the first of them began, or near it where
 * that would lie on one of the `others`.
 */
export function tidyWall(
  items: readonly WallItem[],
  others: readonly WallItem[] = [],
): ReadonlyMap<string, WallPoint> {
  if (items.length === 0) return new Map();
  const { places, width, height } = flow(inRows(items));
  const corner = {
    x: Math.min(...items.map(({ box }) => box.x)),
    y: Math.min(...items.map(({ box }) => box.y)),
  };
  const from = others.length === 0 ? corner : freeSpotNear(others, { width, height }, corner);
  return new Map([...places].map(([id, at]) => [id, { x: from.x + at.x, y: from.y + at.y }]));
}
