import type { Point } from './point.ts';

/** How near an edge the pane starts to move, and how fast at the edge, in CSS pixels a frame. */
const EDGE_PX = 48;
const FASTEST_PX = 18;

/** Speed along one axis: 0 in the middle, negative towards the start. */
export function edgeSpeed(at: number, start: number, end: number): number {
  const edge = Math.min(EDGE_PX, (end - start) / 4);
  if (edge <= 0) return 0;
  if (at < start + edge) return -FASTEST_PX * Math.min(1, (start + edge - at) / edge);
  if (at > end - edge) return FASTEST_PX * Math.min(1, (at - end + edge) / edge);
  return 0;
}

/** Scrolls a pane one step when the pointer is near its edge. Answers whether it moved. */
export function scrollNearEdge(pane: HTMLElement, at: Point): boolean {
  const { left, top, right, bottom } = pane.getBoundingClientRect();
  const across = edgeSpeed(at.x, left, right);
  const down = edgeSpeed(at.y, top, bottom);
  if (across === 0 && down === 0) return false;
  const { scrollLeft, scrollTop } = pane;
  pane.scrollBy(across, down);
  return pane.scrollLeft !== scrollLeft || pane.scrollTop !== scrollTop;
}
