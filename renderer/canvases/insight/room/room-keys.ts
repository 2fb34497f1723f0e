import { useEffect, useRef } from 'react';
import { useOpenSession } from '../../../store/hooks.ts';
import { usePageCount } from './use-page-count.ts';

const steps: Readonly<Record<string, number>> = {
  PageDown: 1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowLeft: -1,
};
/** Until then the host may still be echoing pages of the presses before. */
const ECHO_MS = 600;

interface Leafing {
  readonly at: number;
  readonly count: number;
  turn(page: number): void;
}

/**
 * Keys leaf through the room's pages, unless a note has the arrows; presenters send them too.
 * Presses in quick succession all count; beyond the first and the last page a key is left to others.
 */
export function useRoomKeys(leafing: Leafing): void {
  const { isPicture } = useOpenSession();
  const latest = useRef(leafing);
  latest.current = leafing;
  usePageCount(leafing.count);
  useEffect(() => {
    if (isPicture) return;
    let aim = { page: 0, since: Number.NEGATIVE_INFINITY };
    const pressed = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!step || !isPlain || event.defaultPrevented) return;
      const { at, count, turn } = latest.current;
      const from = event.timeStamp - aim.since < ECHO_MS ? aim.page : at;
      const page = Math.max(0, Math.min(count - 1, from + step));
      if (page === from) return;
      event.preventDefault();
      aim = { page, since: event.timeStamp };
      turn(page);
    };
    // Before the window hears of it, where presenting goes on to the next step.
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isPicture]);
}
