// Clicks, double clicks and long presses on the notes of a board, heard once for all of them.
import { type MouseEvent, type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { CommandContext } from '../../commands/command.ts';
import { mayTake, writeOn } from '../../commands/held-back.ts';
import { canChangeBoard, selectedNotes } from '../../commands/selected-notes.ts';
import type { Point } from '../../dnd/point.ts';
import type { InsightBoard } from './board-context.ts';
import { setInHand } from './in-hand.ts';
import type { DragWhat } from './layout/target.ts';

const LONG_PRESS_MS = 500;
const STILL_PX = 8;

const noteOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-note-id]') : null;
const clusterOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cluster-id]') : null;
const familyOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-family-id]') : null;
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-note-id] :is(button, textarea)') !== null;

export function useBoardGestures(
  context: CommandContext,
  board: InsightBoard,
  putDown: (what: DragWhat, at: Point) => void,
) {
  const { view } = context;
  const press = useRef<{ timer: number; x: number; y: number } | null>(null);
  const stop = useCallback((): void => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  /** Right click, long press and ⋯ open the same menu; in the room it is the list of places. */
  const ask = (target: EventTarget | null, x: number, y: number): boolean => {
    const noteId = noteOf(target)?.dataset['noteId'];
    const clusterId = noteId ? undefined : clusterOf(target)?.dataset['clusterId'];
    const familyId = familyOf(target)?.dataset['familyId'];
    if (noteId && !view.state.getState().selectedIds.has(noteId)) view.select([noteId]);
    if (!noteId && !clusterId && !familyId) return false;
    if (board.isConsole && noteId) board.openMenu({ on: 'note', id: noteId, x, y });
    else if (board.isConsole && clusterId) board.openMenu({ on: 'cluster', id: clusterId, x, y });
    else if (board.isConsole && familyId) board.openMenu({ on: 'family', id: familyId, x, y });
    else if (noteId && mayTake(context, selectedNotes(context))) view.open('move-to');
    return true;
  };

  return {
    onClick: (event: MouseEvent): void => {
      const { what } = board.inHand;
      if (what) {
        setInHand(board, null);
        putDown(what, { x: event.clientX, y: event.clientY });
        return;
      }
      const noteId = noteOf(event.target)?.dataset['noteId'];
      const clusterId = clusterOf(event.target)?.dataset['clusterId'];
      // Groups are selected beside notes, one by one.
      if (!noteId && clusterId && board.isConsole && isPickingOut(event))
        view.select([clusterId], 'toggle');
      if (!noteId || isControl(event.target)) return;
      const { selectedIds } = view.state.getState();
      if (event.shiftKey) view.select(between(board, selectedIds, noteId), 'add');
      else if (event.ctrlKey || event.metaKey) view.select([noteId], 'toggle');
      else if (board.isConsole) view.select([noteId]);
      else view.select([noteId], 'toggle');
    },
    onDoubleClick: (event: MouseEvent): void => {
      const noteId = noteOf(event.target)?.dataset['noteId'];
      const clusterId = noteId ? undefined : clusterOf(event.target)?.dataset['clusterId'];
      const isFree = event.target instanceof Element && !event.target.closest('button, textarea');
      if (clusterId && isFree) view.jumpTo({ what: 'cluster', id: clusterId, isToggle: true });
      if (!noteId || isControl(event.target)) return;
      if (board.isConsole && canChangeBoard(context)) writeOn(context, noteId);
    },
    onContextMenu: (event: MouseEvent): void => {
      if (isControl(event.target)) return;
      if (ask(event.target, event.clientX, event.clientY)) event.preventDefault();
    },
    onFocus: (event: { readonly target: EventTarget }): void => {
      const noteId = noteOf(event.target)?.dataset['noteId'];
      if (noteId) board.roving.reached(noteId);
    },
    onPointerDown: (event: PointerEvent): void => {
      stop();
      if (event.pointerType === 'mouse' || !event.isPrimary || isControl(event.target)) return;
      const { target, clientX: x, clientY: y } = event;
      const timer = window.setTimeout(() => ask(target, x, y), LONG_PRESS_MS);
      press.current = { timer, x, y };
    },
    onPointerMove: (event: PointerEvent): void => {
      const held = press.current;
      if (held && Math.hypot(event.clientX - held.x, event.clientY - held.y) > STILL_PX) stop();
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}

/** Everything from the last selected note to this one, in reading order. */
function between(
  board: InsightBoard,
  selected: ReadonlySet<string>,
  id: string,
): readonly string[] {
  const order = board.roving.groups().flatMap((group) => group.noteIds);
  const last = [...selected].findLast((one) => order.includes(one));
  const from = last ? order.indexOf(last) : order.indexOf(id);
  const to = order.indexOf(id);
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** With Shift or Ctrl a click picks out one more, and does nothing else. */
export const isPickingOut = ({
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean => shiftKey || ctrlKey || metaKey;
