import { useEffect } from 'react';
import { isStill } from '#shared/lib/still-key.ts';

/** The mouse buttons that lead back and forth. */
const BACK = 3;

/**
 * While it is wanted, no key loads this page anew or leads away from it. A browser keeps Ctrl W and
 * Ctrl Q to itself: there only the question before a loss is left.
 */
export function useStillKeys(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const pressed = (event: KeyboardEvent): void => {
      const { key, ctrlKey: control, metaKey: meta, altKey: alt } = event;
      if (isStill({ key, control, meta, alt })) event.preventDefault();
    };
    const clicked = (event: MouseEvent): void => {
      if (event.button >= BACK) event.preventDefault();
    };
    // After the board, where Alt and an arrow move a note.
    window.addEventListener('keydown', pressed);
    window.addEventListener('mousedown', clicked, true);
    window.addEventListener('mouseup', clicked, true);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('mousedown', clicked, true);
      window.removeEventListener('mouseup', clicked, true);
    };
  }, [isWanted]);
}
