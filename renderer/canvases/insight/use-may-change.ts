import { useOpenSession, useSession } from '../../store/hooks.ts';

/**
 * Whether this window may change what is on this canvas: not read-only, its open step not locked,
 * and in the room nobody keeps the moving to the console.
 */
export function useMayChange(canvasId: string): boolean {
  const { store } = useOpenSession();
  return useSession(({ readOnly, session }) => {
    if (readOnly !== null) return false;
    for (const { canvasId: on, state, locked, hands } of session.stage.values()) {
      if (state !== 'open') continue;
      if (on === canvasId && locked) return false;
      if (store.role === 'room' && hands === 'facilitator') return false;
    }
    return true;
  });
}
