// Brings a note into sight without taking the focus: also one that is culled, or in a folded tray.
import type { InsightBoard } from '../board-context.ts';
import { noteElementId } from '../element-ids.ts';

const SCROLLED = '.wall-pane, .collect-lane__notes, .tray-pane__notes';
/** A list may first have to unfold and measure itself. */
const FRAMES = 12;

function isInSight(note: HTMLElement): boolean {
  const pane = note.closest(SCROLLED)?.getBoundingClientRect();
  const box = note.getBoundingClientRect();
  if (!pane) return true;
  const across = box.left >= pane.left && box.right <= pane.right;
  return across && box.top >= pane.top && box.bottom <= pane.bottom;
}

/** `then` is called once the note is there. */
export function revealNote(
  { roving }: Pick<InsightBoard, 'roving'>,
  noteId: string,
  then?: () => void,
): void {
  roving.reached(noteId);
  let frames = 0;
  const look = (): void => {
    const note = document.getElementById(noteElementId(noteId));
    if (!note && ++frames < FRAMES) requestAnimationFrame(look);
    if (!note) return;
    if (!isInSight(note)) note.scrollIntoView({ block: 'center', inline: 'center' });
    then?.();
  };
  requestAnimationFrame(look);
}
