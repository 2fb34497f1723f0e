import { useEffect } from 'react';
import { useOpenSession } from '../../store/hooks.ts';

/** A session without a step begins where its agenda is put together. */
export function useEmptyAgenda(): void {
  const { store, view } = useOpenSession();
  useEffect(() => {
    const { session, readOnly } = store.state.getState();
    if (session.stage.size === 0 && readOnly === null) view.open('prepare');
  }, [store, view]);
}
