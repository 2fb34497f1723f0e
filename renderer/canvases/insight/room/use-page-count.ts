import { useEffect } from 'react';
import { useOpenSession } from '../../../store/hooks.ts';

/** Tells the console how many pages the wall has here; what has no pages has one. */
export function usePageCount(count: number): void {
  const { store, isPicture } = useOpenSession();
  useEffect(() => {
    if (isPicture || count < 1 || store.state.getState().room.pageCount === count) return;
    store.show({ pageCount: count });
  }, [store, isPicture, count]);
  useEffect(() => {
    if (isPicture) return;
    return () => store.show({ pageCount: 1 });
  }, [store, isPicture]);
}
