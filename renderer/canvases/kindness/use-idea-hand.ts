// Ideas on their way to a place between the axes: dragged, or picked up by one click and put down by
// the next, or moved by keys.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { ideasOn } from '#shared/derive/ideas.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { nameOfIdea } from '../../commands/idea-commands.ts';
import { nudgeIdea, placeIdea, type Spot, takeOffMap } from '../../commands/placing-commands.ts';
import { type Pane, useBoardDrag } from '../../dnd/use-board-drag.ts';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';
import { useMayChange } from '../insight/use-may-change.ts';

const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export interface IdeaHand {
  readonly ref: (element: HTMLElement | null) => void;
  /** The field of the map. */
  readonly field: (element: HTMLElement | null) => void;
  readonly held: WallRef | null;
  readonly heldName: string;
  /** Two stand already: the anchors by which the others are judged. */
  readonly isBegun: boolean;
  readonly mayChange: boolean;
  hold(item: WallRef): void;
  putDown(event: MouseEvent<HTMLElement>): void;
  onKeyDown(event: KeyboardEvent, item: WallRef): void;
}

const ANCHORS = 2;

export function useIdeaHand(canvas: Canvas): IdeaHand {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const board = useBoard(canvas.id);
  const mayChange = useMayChange(canvas.id);
  const placedCount = useSession(({ session }) => {
    let count = 0;
    for (const one of session.placement.values()) if (one.canvasId === canvas.id) count++;
    return count;
  });
  const [held, hold] = useState<WallRef | null>(null);
  const panes = useRef(new Set<Pane<WallRef, Spot>>());
  const items = ideasOn(board);
  const place = (item: WallRef, spot: Spot): void => {
    hold(null);
    if (mayChange) placeIdea(context, canvas.id, item, spot);
  };
  const ref = useBoardDrag<WallRef, Spot>({
    handle: '[data-idea]',
    take(handle) {
      const what = items.find(({ id }) => id === handle.dataset['idea']);
      return what && mayChange ? { what, count: 1, looks: handle } : null;
    },
    panes: () => panes.current,
    answer(target) {
      for (const { element } of panes.current)
        if (target) element.dataset['drop'] = '';
        else delete element.dataset['drop'];
    },
    drop: place,
    mark(what, isDragged) {
      for (const element of document.querySelectorAll(`[data-idea="${what.id}"]`))
        element.toggleAttribute('data-dragging', isDragged);
    },
  });
  const [field] = useState(() => (element: HTMLElement | null) => {
    panes.current.clear();
    if (element)
      panes.current.add({
        element,
        hit: ({ x, y }) => ({
          x: x / element.clientWidth,
          y: 1 - y / element.clientHeight,
        }),
      });
  });
  return {
    ref,
    field,
    held,
    heldName: held ? nameOfIdea({ ...store.state.getState().session }, held) : '',
    isBegun: placedCount >= ANCHORS,
    mayChange,
    hold: (item) => hold(held?.id === item.id ? null : item),
    putDown({ currentTarget, clientX, clientY }) {
      if (!held) return;
      const box = currentTarget.getBoundingClientRect();
      place(held, {
        x: (clientX - box.left) / box.width,
        y: 1 - (clientY - box.top) / box.height,
      });
    },
    onKeyDown(event, item) {
      const step = steps[event.key];
      const isOff = event.key === 'Delete' || event.key === 'Backspace';
      if (event.key === 'Escape' && held) hold(null);
      else if (mayChange && step) nudgeIdea(context, canvas.id, item, step);
      else if (mayChange && isOff && store.role === 'facilitator')
        takeOffMap(context, canvas.id, item);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
