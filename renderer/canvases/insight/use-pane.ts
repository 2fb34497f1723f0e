import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type BoardPane, useInsightBoard } from './board-context.ts';

/** Makes an element a place to drop on for as long as it is shown. */
export function usePane(element: RefObject<HTMLElement | null>, hit: BoardPane['hit']): void {
  const { panes } = useInsightBoard();
  const latest = useRef(hit);
  latest.current = hit;
  useLayoutEffect(() => {
    if (!element.current) return;
    const pane: BoardPane = {
      element: element.current,
      hit: (pointer, corner, what) => latest.current(pointer, corner, what),
    };
    panes.add(pane);
    return () => {
      panes.delete(pane);
    };
  }, [panes, element]);
}
