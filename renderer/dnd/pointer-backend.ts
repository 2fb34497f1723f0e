// The pointer as react-dnd sees it: mouse, touch and pen alike. A press becomes a drag once it has
// moved; Escape, a cancelled pointer or a lost window bring what is dragged back.
import type { Backend, DragDropManager, Identifier, XYCoord } from 'dnd-core';
import { swallowClick } from './swallow-click.ts';

/** One source a board: it says what inside it can be taken hold of. */
export interface PressOptions {
  readonly dropEffect?: string;
  /** Selector of what can be dragged. */
  readonly handle: string;
  readonly pressed: (handle: HTMLElement) => void;
}
interface Press {
  readonly pointerId: number;
  readonly sourceId: Identifier;
  readonly handle: HTMLElement;
  readonly node: HTMLElement;
  readonly at: XYCoord;
  readonly reach: number;
}

/** How far a press moves before it is a drag, in CSS pixels: a finger is never quite still. */
const REACH: Readonly<Record<string, number>> = { mouse: 4, pen: 6, touch: 8 };
const OWN_USE = 'input, textarea, select, button, a, [contenteditable]';

const within = ({ left, top, right, bottom }: DOMRect, { x, y }: XYCoord): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export function pointerBackend(manager: DragDropManager): Backend {
  const targets = new Map<Identifier, HTMLElement>();
  const actions = manager.getActions();
  const monitor = manager.getMonitor();
  let press: Press | null = null;
  let latest: XYCoord = { x: 0, y: 0 };
  let frame = 0;
  let joining: PointerEvent | null = null;

  const hover = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!monitor.isDragging()) return;
    const over = [...targets].filter(([, node]) => within(node.getBoundingClientRect(), latest));
    actions.hover(
      over.map(([id]) => id),
      { clientOffset: latest },
    );
  };
  const begin = ({ sourceId, handle, node, at, pointerId }: Press): void => {
    const { left: x, top: y } = handle.getBoundingClientRect();
    actions.beginDrag([sourceId], { clientOffset: at, getSourceClientOffset: () => ({ x, y }) });
    if (!monitor.isDragging()) {
      release();
      return;
    }
    try {
      // The note may leave the page while it is dragged; the board stays.
      node.setPointerCapture(pointerId);
    } catch {
      // The pointer is gone already: its end will be heard by the window.
    }
  };
  const moved = (event: PointerEvent): void => {
    if (!press || event === joining || event.pointerId !== press.pointerId) return;
    latest = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(latest.x - press.at.x, latest.y - press.at.y) > press.reach;
    if (!monitor.isDragging() && far) begin(press);
    if (monitor.isDragging() && frame === 0) frame = requestAnimationFrame(hover);
  };
  const lifted = (event: PointerEvent): void => {
    if (!press || event.pointerId !== press.pointerId) return;
    if (monitor.isDragging()) {
      latest = { x: event.clientX, y: event.clientY };
      hover();
      actions.drop();
      actions.endDrag();
      swallowClick();
    }
    release();
  };
  const bringBack = (): void => {
    if (monitor.isDragging()) actions.endDrag();
    release();
  };
  /** A second finger before anything moved: the two are there to move the view, not a note. */
  const joined = (event: PointerEvent): void => {
    if (!press || event.pointerId === press.pointerId || monitor.isDragging()) return;
    release();
    joining = event;
  };
  const cancelled = (event: PointerEvent): void => {
    if (event.pointerId === press?.pointerId) bringBack();
  };
  const escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !monitor.isDragging()) return;
    event.stopPropagation();
    event.preventDefault();
    bringBack();
    swallowClick();
  };
  const release = (): void => {
    press = null;
    cancelAnimationFrame(frame);
    frame = 0;
    window.removeEventListener('pointerdown', joined, true);
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', lifted);
    window.removeEventListener('pointercancel', cancelled);
    window.removeEventListener('keydown', escaped, true);
    window.removeEventListener('blur', bringBack);
  };
  const hold = (next: Press): void => {
    press = next;
    window.addEventListener('pointerdown', joined, true);
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerup', lifted);
    window.addEventListener('pointercancel', cancelled);
    window.addEventListener('keydown', escaped, true);
    window.addEventListener('blur', bringBack);
  };

  return {
    setup() {},
    teardown: bringBack,
    connectDragSource(sourceId: Identifier, node: HTMLElement, options: PressOptions | null) {
      const pressed = (event: PointerEvent): void => {
        if (
          press ||
          event === joining ||
          !options ||
          event.button !== 0 ||
          !(event.target instanceof Element)
        )
          return;
        const handle = event.target.closest(options.handle);
        if (!(handle instanceof HTMLElement)) return;
        const control = event.target.closest(OWN_USE);
        if (control && control !== handle && handle.contains(control)) return;
        options.pressed(handle);
        const at = { x: event.clientX, y: event.clientY };
        const reach = REACH[event.pointerType] ?? 4;
        hold({ pointerId: event.pointerId, sourceId, handle, node, at, reach });
      };
      const prevent = (event: Event): void => event.preventDefault();
      /** A drag let go in full swing is no fling: the browser would give the next tap to stopping it. */
      const swung = (event: Event): void => {
        if (monitor.isDragging() && event.cancelable) event.preventDefault();
      };
      node.addEventListener('pointerdown', pressed);
      node.addEventListener('dragstart', prevent);
      node.addEventListener('touchmove', swung, { passive: false });
      return () => {
        node.removeEventListener('touchmove', swung);
        node.removeEventListener('pointerdown', pressed);
        node.removeEventListener('dragstart', prevent);
      };
    },
    connectDragPreview: () => () => {},
    connectDropTarget(targetId: Identifier, node: HTMLElement) {
      targets.set(targetId, node);
      return () => targets.delete(targetId);
    },
    profile: () => ({ targets: targets.size }),
  };
}
