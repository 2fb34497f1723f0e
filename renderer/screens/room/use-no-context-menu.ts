import { useEffect } from 'react';

/** The browser's own menu is no part of the wall. */
export function useNoContextMenu(): void {
  useEffect(() => {
    const stop = (event: Event): void => event.preventDefault();
    document.addEventListener('contextmenu', stop);
    return () => document.removeEventListener('contextmenu', stop);
  }, []);
}
