import { useEffect, useRef } from 'react';

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
 * Presses in quick succession all count.
 */
export function useRoomKeys(leafing: Leafing): void {
  const latest = useRef(leafing);
  latest.current = leafing;
  useEffect(() => {
    let aim = { page: 0, since: Number.NEGATIVE_INFINITY };
    const pressed = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!step || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      const { at, count, turn } = latest.current;
      const from = event.timeStamp - aim.since < ECHO_MS ? aim.page : at;
      const page = Math.max(0, Math.min(count - 1, from + step));
      aim = { page, since: event.timeStamp };
      turn(page);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
