import { useEffect, useRef } from 'react';
import { useView } from '../../store/hooks.ts';
import type { BoardWish } from '../../store/view-store.ts';

/** Does what a command asks of the board while it is on screen. */
export function useBoardWish(what: BoardWish, grant: () => void): void {
  const wish = useView((state) => state.wish);
  const heard = useRef(wish?.nth ?? 0);
  const latest = useRef(grant);
  latest.current = grant;
  useEffect(() => {
    if (!wish || wish.nth === heard.current) return;
    heard.current = wish.nth;
    if (wish.what === what) latest.current();
  }, [wish, what]);
}
