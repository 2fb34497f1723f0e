// One drag source and one drop target a board. Where the pointer is, is worked out by the panes
// from their layout; nothing is written to a store before the drop.
import { useCallback, useEffect, useRef } from 'react';
import { useDrag, useDragDropManager, useDrop } from 'react-dnd';
import { scrollNearEdge } from './auto-scroll.ts';
import { makeGhost } from './ghost.ts';
import type { Point } from './point.ts';
import type { PressOptions } from './pointer-backend.ts';

/** A part of the board with a layout of its own; it may scroll. */
export interface Pane<What, Target> {
  readonly element: HTMLElement;
  /** Both points in CSS pixels from the corner of the pane's content, scrolled parts included. */
  hit(pointer: Point, corner: Point, what: What): Target | null;
}
export interface BoardDrag<What, Target> {
  /** Selector of what can be taken hold of. */
  readonly handle: string;
  /** What comes along when this element is dragged, and what is seen moving; null: it may not move. */
  take(
    handle: HTMLElement,
  ): { readonly what: What; readonly count: number; readonly looks: HTMLElement } | null;
  panes(): Iterable<Pane<What, Target>>;
  /** The target answers before the drop; null when there is none. */
  answer(target: Target | null, what: What): void;
  drop(what: What, target: Target): void;
  /** Marks the originals while their copy is under way. */
  mark(what: What, isDragged: boolean): void;
}
export interface Dragged<What> {
  readonly what: What;
  readonly ghost: HTMLElement;
}

/** The pane under a point; of one inside another, the inner one. There are few. */
function innermost<P extends Pane<never, unknown>>(panes: Iterable<P>, at: Point): P | null {
  let best: P | null = null;
  for (const pane of panes) {
    const box = pane.element.getBoundingClientRect();
    if (at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) continue;
    if (!best || best.element.contains(pane.element)) best = pane;
  }
  return best;
}

/** What would be hit at a point of the window; `corner` is the corner of what is put down. */
export function aimAt<What, Target>(
  panes: Iterable<Pane<What, Target>>,
  at: Point,
  corner: Point,
  what: What,
): { readonly pane: Pane<What, Target>; readonly target: Target | null } | null {
  const pane = innermost(panes, at);
  if (!pane) return null;
  const { left, top } = pane.element.getBoundingClientRect();
  const x = pane.element.scrollLeft - left;
  const y = pane.element.scrollTop - top;
  const inPane = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
  return { pane, target: pane.hit(inPane(at), inPane(corner), what) };
}

const TYPE = 'board-item';

export function useBoardDrag<What, Target>(board: BoardDrag<What, Target>) {
  const monitor = useDragDropManager().getMonitor();
  const latest = useRef(board);
  latest.current = board;
  const grip = useRef<HTMLElement | null>(null);
  const options = useRef<PressOptions>({
    handle: board.handle,
    pressed: (handle) => {
      grip.current = handle;
    },
  });

  const aim = useCallback((): { pane: Pane<What, Target>; target: Target | null } | null => {
    const at = monitor.getClientOffset();
    const corner = monitor.getSourceClientOffset();
    const item: Dragged<What> | null = monitor.getItem();
    if (!at || !corner || !item) return null;
    return aimAt(latest.current.panes(), at, corner, item.what);
  }, [monitor]);

  const [, connectSource] = useDrag<Dragged<What>, unknown, unknown>(() => ({
    type: TYPE,
    options: options.current,
    item: () => {
      const handle = grip.current;
      const taken = handle && latest.current.take(handle);
      if (!handle || !taken) return null;
      const ghost = makeGhost(taken.looks, taken.count);
      latest.current.mark(taken.what, true);
      return { what: taken.what, ghost };
    },
    end: (item) => {
      latest.current.answer(null, item.what);
      latest.current.mark(item.what, false);
    },
  }));

  const [, connectTarget] = useDrop<Dragged<What>, unknown, unknown>(() => ({
    accept: TYPE,
    drop: (item) => {
      const target = aim()?.target;
      if (target) latest.current.drop(item.what, target);
    },
  }));

  useEffect(() => {
    let frame = 0;
    const answer = (): void => {
      const item: Dragged<What> | null = monitor.getItem();
      if (item && !monitor.didDrop()) latest.current.answer(aim()?.target ?? null, item.what);
    };
    const step = (): void => {
      frame = 0;
      const at = monitor.getClientOffset();
      const aimed = aim();
      if (!at || !aimed) return;
      if (scrollNearEdge(aimed.pane.element, at)) {
        answer();
        frame = requestAnimationFrame(step);
      }
    };
    // Hovers come at most once a frame, so this runs at most once a frame as well.
    const stop = monitor.subscribeToOffsetChange(() => {
      if (!monitor.isDragging()) return;
      answer();
      if (frame === 0) frame = requestAnimationFrame(step);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [monitor, aim]);

  return useCallback(
    (element: HTMLElement | null) => {
      connectSource(element);
      connectTarget(element);
    },
    [connectSource, connectTarget],
  );
}
