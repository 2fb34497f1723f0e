import type { InsightBoard } from './board-context.ts';
import type { DragWhat } from './layout/target.ts';

/** Takes something in hand for the next click; the pointer shows it. */
export function setInHand(board: InsightBoard, what: DragWhat | null): void {
  board.inHand.what = what;
  document.documentElement.toggleAttribute('data-in-hand', what !== null);
}
