import { useEffect, useRef } from 'react';
import { useOpenSession } from '../../store/hooks.ts';

/** Another stage begins on its first page; a window that is only opened keeps the page there is. */
export function useFirstPage(stageId: string | undefined): void {
  const { store } = useOpenSession();
  const seen = useRef(stageId);
  useEffect(() => {
    if (seen.current === stageId) return;
    const isFirst = seen.current === undefined;
    seen.current = stageId;
    if (!isFirst) store.show({ page: 0 });
  }, [store, stageId]);
}
