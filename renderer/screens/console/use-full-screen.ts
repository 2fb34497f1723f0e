import { useEffect, useRef } from 'react';

/** The whole display for as long as it is there; leaving it by the system's own key is `left`. */
export function useFullScreen(left: () => void): void {
  const latest = useRef(left);
  latest.current = left;
  useEffect(() => {
    const page = document.documentElement;
    let isOver = false;
    const leave = (): void => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
    const changed = (): void => {
      if (isOver) leave();
      else if (!document.fullscreenElement) latest.current();
    };
    // Refused without a click or key before it: then it fills the window only.
    void page.requestFullscreen?.().catch(() => undefined);
    document.addEventListener('fullscreenchange', changed);
    return () => {
      isOver = true;
      document.removeEventListener('fullscreenchange', changed);
      leave();
    };
  }, []);
}
