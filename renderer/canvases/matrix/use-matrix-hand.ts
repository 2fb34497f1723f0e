// Things on their way to a spot between the axes: dragged, or picked up by one click and put down by
// the next, or moved by arrow keys.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { type Placing, placeItem, type Spot, takeOff } from '../../commands/matrix-commands.ts';
import { type Pane, useBoardDrag } from '../../dnd/use-board-drag.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { random } from '../insight/use-command-context.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import type { MatrixItem, MatrixModel } from './matrix-model.ts';

const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
const STEP = 0.02;
const BIG_STEP = 0.1;
const MIDDLE: Spot = { x: 0.5, y: 0.5 };

interface Held {
  readonly item: MatrixItem;
  /** From the corner of what is dragged to the true spot, in pixels; null: the pointer is the spot. */
  readonly grip: Spot | null;
}
export interface MatrixHand {
  readonly ref: (element: HTMLElement | null) => void;
  readonly field: (element: HTMLElement | null) => void;
  readonly held: MatrixItem | null;
  readonly mayChange: boolean;
  readonly placing: (item: MatrixItem) => Placing;
  hold(item: MatrixItem | null): void;
  putDown(event: MouseEvent<HTMLElement>): void;
  onKeyDown(event: KeyboardEvent, item: MatrixItem): void;
}

export function useMatrixHand(model: MatrixModel): MatrixHand {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const { canvas, axes, items } = model;
  const mayChange = useMayChange(canvas.id);
  const [heldId, setHeld] = useState<string | null>(null);
  const held = items.find(({ item }) => item.id === heldId) ?? null;
  const panes = useRef(new Set<Pane<Held, Spot>>());
  const placing = ({ item, name }: MatrixItem): Placing => ({
    ...{ canvasId: canvas.id, item, name },
    axes: { x: axes.x.name, y: axes.y.name },
  });
  const place = (item: MatrixItem, spot: Spot): void => {
    setHeld(null);
    if (!mayChange) return;
    placeItem(context, placing(item), spot);
    store.endStep();
  };
  const ref = useBoardDrag<Held, Spot>({
    handle: '[data-placed-item]',
    take(handle) {
      const item = items.find((one) => one.item.id === handle.dataset['placedItem']);
      if (!item || !mayChange) return null;
      const [pane] = panes.current;
      const box = pane?.element.getBoundingClientRect();
      const at = handle.getBoundingClientRect();
      const grip = box &&
        item.spot && {
          x: box.left + item.spot.x * box.width - at.left,
          y: box.top + (1 - item.spot.y) * box.height - at.top,
        };
      return { what: { item, grip: grip ?? null }, count: 1, looks: handle };
    },
    panes: () => panes.current,
    answer(target) {
      for (const { element } of panes.current)
        element.toggleAttribute('data-drop', target !== null);
    },
    drop: ({ item }, spot) => place(item, spot),
    mark({ item }, isDragged) {
      for (const one of document.querySelectorAll(`[data-placed-item="${item.item.id}"]`))
        one.toggleAttribute('data-dragging', isDragged);
    },
  });
  const [field] = useState(() => (element: HTMLElement | null) => {
    panes.current.clear();
    if (!element) return;
    panes.current.add({
      element,
      hit: (pointer, corner, { grip }) => {
        const at = grip ? { x: corner.x + grip.x, y: corner.y + grip.y } : pointer;
        return { x: at.x / element.clientWidth, y: 1 - at.y / element.clientHeight };
      },
    });
  });
  return {
    ...{ ref, field, held, mayChange, placing },
    hold: (item) => setHeld(item && item.item.id !== heldId ? item.item.id : null),
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
      if (event.key === 'Escape' && held) setHeld(null);
      else if (mayChange && step) {
        const way = event.shiftKey ? BIG_STEP : STEP;
        const was = item.spot;
        placeItem(
          context,
          placing(item),
          was ? { x: was.x + step.x * way, y: was.y + step.y * way } : MIDDLE,
        );
      } else if (mayChange && isOff && item.spot && store.role === 'facilitator')
        takeOff(context, placing(item));
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
