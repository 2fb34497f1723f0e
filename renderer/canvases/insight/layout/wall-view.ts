// The part of the wall that is drawn: everything that stands there and some free wall around it.
import type { Box, WallItem } from '#shared/derive/wall-layout.ts';

/** CSS pixels of one note-width at zoom 1. */
export const UNIT_PX = 152;
/** Free wall around what stands there, in note-widths. */
const AROUND = 2.5;

export const boxAround = (items: readonly WallItem[]): Box | null => {
  if (items.length === 0) return null;
  const x = Math.min(...items.map((item) => item.box.x));
  const y = Math.min(...items.map((item) => item.box.y));
  const right = Math.max(...items.map((item) => item.box.x + item.box.width));
  const bottom = Math.max(...items.map((item) => item.box.y + item.box.height));
  return { x, y, width: right - x, height: bottom - y };
};

/** In whole note-widths, so that it changes seldom while things are moved. */
export function drawnWall(
  items: readonly WallItem[],
  shown: { width: number; height: number },
): Box {
  const around = boxAround(items) ?? { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(-1, Math.floor(around.x - AROUND));
  const y = Math.min(-1, Math.floor(around.y - AROUND));
  return {
    x,
    y,
    width: Math.max(Math.ceil(around.x + around.width + AROUND) - x, shown.width),
    height: Math.max(Math.ceil(around.y + around.height + AROUND) - y, shown.height),
  };
}

/** The zoom at which everything is seen, with a little air, within a range. */
export function zoomToFit(
  around: Box,
  shown: { readonly width: number; readonly height: number },
  range: { readonly min: number; readonly max: number },
): number {
  const air = 0.5;
  const across = shown.width / ((around.width + air) * UNIT_PX);
  const down = shown.height / ((around.height + air) * UNIT_PX);
  return Math.min(range.max, Math.max(range.min, Math.min(across, down)));
}
