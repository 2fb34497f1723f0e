import { useEffect } from 'react';
import { useOpenSession, useSession } from '../../store/hooks.ts';

/** Tells the console what shape the wall has, so that its small picture is a true one. */
export function useToldShape(): void {
  const { store } = useOpenSession();
  const isOpen = useSession((state) => state.phase === 'open');
  // Forgotten by the host when it had let this window go.
  const isKnown = useSession((state) => state.room.aspect !== null);
  useEffect(() => {
    if (!isOpen) return;
    const tell = (): void => {
      const aspect = Math.min(10, Math.max(0.1, window.innerWidth / window.innerHeight));
      if (store.state.getState().room.aspect !== aspect) store.show({ aspect });
    };
    if (!isKnown) tell();
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }, [store, isOpen, isKnown]);
}
