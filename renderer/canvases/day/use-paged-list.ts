// A list in the room: its letters as large as let all of it be seen at once, and when the smallest
// that the back row reads are still too large, page by page.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useSize } from '../insight/use-size.ts';
import { roomSize, useRoomUnit } from '../room-unit.ts';
import { pagesOf } from './pages-of.ts';

/** Letters in hundredths of the window's height, the largest first; the last is what the back row reads. */
const letters = [7.2, 6.2, 5.4, 4.7, 4.1, 3.6] as const;
const ROUNDING = 1;

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((page, nth) => page === b[nth]);

/**
 * The page of each item, once measured. Items that are not on the page shown must keep their height
 * and take no room: they lie over the others, unseen. No item’s height may depend on its page.
 */
export function usePagedList(list: RefObject<HTMLElement | null>): readonly number[] {
  const { width, height } = useSize(list);
  const [pages, setPages] = useState<readonly number[]>([]);
  const [, again] = useState(0);
  // Other letters in the room: measured again.
  useRoomUnit();
  useEffect(() => {
    // Words are measured anew in their own typeface.
    void document.fonts?.ready.then(() => again((turn) => turn + 1));
  }, []);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || width === 0) return;
    let found: readonly number[] = [];
    for (const letter of letters) {
      element.style.fontSize = roomSize(letter);
      const items = [...element.children];
      const isWide = items.some((item) => item.scrollWidth > item.clientWidth + ROUNDING);
      const heights = items.map((item) => item.getBoundingClientRect().height);
      const isTall = heights.some((one) => one > height + ROUNDING);
      found = pagesOf(heights, height + ROUNDING);
      if (!isWide && !isTall && (found.at(-1) ?? 0) === 0) break;
    }
    setPages((was) => (isSame(was, found) ? was : found));
  });
  return pages;
}
