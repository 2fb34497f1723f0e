import { type RefObject, useEffect, useState } from 'react';
import type { Span } from './note-list.tsx';

/** Below this many notes on a board everything is mounted. */
export const CULL_ABOVE = 300;

/** Scrolling re-renders once each half screen, not each pixel. */
export function useSpan(element: RefObject<HTMLElement | null>, isCulled: boolean): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const pane = element.current;
    if (!pane || !isCulled) return setSpan(null);
    const read = (): void => {
      const step = Math.max(100, pane.clientHeight / 2);
      const top = (Math.floor(pane.scrollTop / step) - 1) * step;
      const bottom = top + pane.clientHeight + 3 * step;
      setSpan((was) => (was?.top === top && was.bottom === bottom ? was : { top, bottom }));
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
