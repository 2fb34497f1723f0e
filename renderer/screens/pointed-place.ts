// A place on this screen as every screen understands it, and back.
import type { PointedAt } from '#shared/api/pointed-at.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const shareOf = (at: number, from: number, size: number): number =>
  size <= 0 ? 0 : Math.min(1, Math.max(0, (at - from) / size));

function within(box: DOMRect, { x, y }: Point): Point {
  return { x: shareOf(x, box.left, box.width), y: shareOf(y, box.top, box.height) };
}

/** Null outside `board`. */
export function pointedAt(at: Point, board: string): PointedAt | null {
  const under = document.elementFromPoint(at.x, at.y);
  const whole = under?.closest(board);
  if (!under || !whole) return null;
  const note = under.closest<HTMLElement>('[data-note-id]');
  const area = under.closest<HTMLElement>('[data-area]');
  const noteId = note?.dataset['noteId'];
  const areaId = area?.dataset['area'];
  const place = within((note ?? area ?? whole).getBoundingClientRect(), at);
  if (noteId) return { on: { by: 'note', id: noteId }, ...place };
  return { on: areaId ? { by: 'area', id: areaId } : null, ...place };
}

/** In pixels of the window; null where what is pointed at is not on this screen. */
export function placeHere({ on, x, y }: PointedAt, board: string): Point | null {
  const whole = document.querySelector(board);
  if (!whole) return null;
  const attribute = on?.by === 'note' ? 'data-note-id' : 'data-area';
  const found = on ? whole.querySelector(`[${attribute}="${CSS.escape(on.id)}"]`) : whole;
  if (!found) return null;
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + x * width, y: top + y * height };
}
