// Room on the wall: where something new may stand without lying under what is there, and who
// steps aside when a cluster grows. Pure; distances in note-widths.
import { limits } from '../domain/limits.ts';
import type { WallPoint } from '../domain/wall.ts';
import type { Box, WallItem } from './wall-layout.ts';

/** Kept free between two things that were put in place by the app. */
export const MARGIN = 0.3;
const STEP = 0.25;
/** New things fill the wall in rows, so that it keeps about the shape of a screen. */
const LEAST_ROW = 11;
const SCREEN_SHAPE = 1.7;

export const overlaps = (a: Box, b: Box, margin = 0): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;

type Size = Pick<Box, 'width' | 'height'>;
const isFree = (items: readonly WallItem[], box: Box): boolean =>
  items.every((item) => !overlaps(item.box, box, MARGIN));

/** The first free place in reading order, from the wall's origin on. */
export function freeSpot(items: readonly WallItem[], size: Size): WallPoint {
  const taken = items.reduce(
    (sum, { box }) => sum + (box.width + MARGIN) * (box.height + MARGIN),
    size.width * size.height,
  );
  const reach = Math.max(LEAST_ROW, size.width, Math.sqrt(taken * SCREEN_SHAPE));
  const lastX = Math.max(0, reach - size.width);
  for (let y = 0; y < limits.wallReach; y += STEP)
    for (let x = 0; x <= lastX; x += STEP) if (isFree(items, { ...size, x, y })) return { x, y };
  return { x: 0, y: 0 };
}

/** The free place nearest to a point. */
export function freeSpotNear(
  items: readonly WallItem[],
  size: Size,
  { x, y }: WallPoint,
): WallPoint {
  if (isFree(items, { ...size, x, y })) return { x, y };
  for (let ring = 1; ring < 200; ring++) {
    const places = ringAround({ x, y }, ring);
    const free = places.find((place) => isFree(items, { ...size, ...place }));
    if (free) return free;
  }
  return freeSpot(items, size);
}

/** Points on a square around a middle, the nearest first. */
function ringAround({ x, y }: WallPoint, ring: number): WallPoint[] {
  const reach = ring * STEP;
  const places: WallPoint[] = [];
  for (let side = -ring; side <= ring; side++) {
    const along = side * STEP;
    places.push({ x: x + along, y: y - reach }, { x: x + along, y: y + reach });
    places.push({ x: x - reach, y: y + along }, { x: x + reach, y: y + along });
  }
  const far = (place: WallPoint): number => Math.hypot(place.x - x, place.y - y);
  return places
    .filter((place) => Math.max(Math.abs(place.x), Math.abs(place.y)) < limits.wallReach)
    .sort((a, b) => far(a) - far(b));
}

/** Who moves where so that nothing overlaps the one that stays; things only go right or down. */
export function makeRoom(
  items: readonly WallItem[],
  stayingId: string,
): ReadonlyMap<string, WallPoint> {
  const boxes = new Map(items.map((item) => [item.id, item.box]));
  const moved = new Map<string, WallPoint>();
  const queue = [stayingId];
  for (let steps = 0; queue.length > 0 && steps < 500; steps++) {
    const byId = queue.shift() ?? stayingId;
    const by = boxes.get(byId);
    if (!by) continue;
    for (const [id, box] of boxes) {
      if (id === byId || id === stayingId || !overlaps(by, box)) continue;
      const right = by.x + by.width + MARGIN;
      const down = by.y + by.height + MARGIN;
      const at = right - box.x <= down - box.y ? { x: right, y: box.y } : { x: box.x, y: down };
      if (Math.max(at.x, at.y) > limits.wallReach) continue;
      boxes.set(id, { ...box, ...at });
      moved.set(id, at);
      queue.push(id);
    }
    if (queue.length === 0 && collides(boxes, stayingId)) queue.push(stayingId);
  }
  return moved;
}

function collides(boxes: ReadonlyMap<string, Box>, id: string): boolean {
  const box = boxes.get(id);
  if (!box) return false;
  for (const [other, otherBox] of boxes) if (other !== id && overlaps(box, otherBox)) return true;
  return false;
}
