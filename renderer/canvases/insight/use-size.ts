import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The inner size of an element in CSS pixels, without its padding; 0 until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const read = (width: number, height: number): void =>
      setSize((was) => (was.width === width && was.height === height ? was : { width, height }));
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(watched);
    const across = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    const down = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
    read(watched.clientWidth - across, watched.clientHeight - down);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) read(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
