import { type RefObject, useEffect, useState } from 'react';
import type { Span } from './note/note-list.tsx';

/** Below this many notes on a board everything is mounted. */
export const CULL_ABOVE = 300;

/** What is in view and half a screen more at both ends, in steps of half a screen. */
function around(from: number, shown: number): [number, number] {
  const step = Math.max(100, shown / 2);
  const start = (Math.floor(from / step) - 1) * step;
  return [start, start + shown + 3 * step];
}
const isSame = (a: Span, b: Span): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

/** Scrolling re-renders once each half screen, not each pixel. */
export function useSpan(element: RefObject<HTMLElement | null>, isCulled: boolean): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const pane = element.current;
    if (!pane || !isCulled) return setSpan(null);
    const read = (): void => {
      const [top, bottom] = around(pane.scrollTop, pane.clientHeight);
      const [left, right] = around(pane.scrollLeft, pane.clientWidth);
      const next = { top, bottom, left, right };
      setSpan((was) => (was && isSame(was, next) ? was : next));
    };
    read();
    pane.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(pane);
    return () => {
      pane.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [element, isCulled]);
  return span;
}
