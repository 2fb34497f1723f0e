import { type RefObject, useEffect, useRef } from 'react';
import type { Box } from '#shared/derive/wall-layout.ts';

interface Hand {
  readonly map: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLElement | null>;
  /** What the map shows, and what of the wall is drawn, in note-widths. */
  readonly whole: Box;
  readonly drawn: Box;
  readonly scale: number;
}

/** A press on the map brings that place into the middle of the wall; a drag goes on doing so. */
export function useMapHand(hand: Hand): void {
  const latest = useRef(hand);
  latest.current = hand;
  const { map } = hand;
  useEffect(() => {
    const element = map.current;
    if (!element) return;
    const goTo = (event: PointerEvent): void => {
      const { pane, whole, drawn, scale } = latest.current;
      const box = element.querySelector('svg')?.getBoundingClientRect();
      const wall = pane.current;
      if (!box || !wall || box.width === 0) return;
      // The picture keeps its shape within the box: there may be air on two sides.
      const small = Math.min(box.width / whole.width, box.height / whole.height);
      const x =
        (event.clientX - box.left - (box.width - whole.width * small) / 2) / small +
        whole.x -
        drawn.x;
      const y =
        (event.clientY - box.top - (box.height - whole.height * small) / 2) / small +
        whole.y -
        drawn.y;
      wall.scrollTo(x * scale - wall.clientWidth / 2, y * scale - wall.clientHeight / 2);
    };
    const pressed = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      element.setPointerCapture(event.pointerId);
      goTo(event);
    };
    const moved = (event: PointerEvent): void => {
      if (element.hasPointerCapture(event.pointerId)) goTo(event);
    };
    // What is in hand is not put down on a map.
    const own = (event: MouseEvent): void => event.stopPropagation();
    element.addEventListener('pointerdown', pressed);
    element.addEventListener('pointermove', moved);
    element.addEventListener('click', own);
    element.addEventListener('dblclick', own);
    return () => {
      element.removeEventListener('pointerdown', pressed);
      element.removeEventListener('pointermove', moved);
      element.removeEventListener('click', own);
      element.removeEventListener('dblclick', own);
    };
  }, [map]);
}
