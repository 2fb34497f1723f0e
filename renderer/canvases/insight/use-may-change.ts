import { useSession } from '../../store/hooks.ts';

/** Whether this window may change what is on this canvas: not read-only, its open step not locked. */
export const useMayChange = (canvasId: string): boolean =>
  useSession(({ readOnly, session }) => {
    if (readOnly !== null) return false;
    for (const { canvasId: on, state, locked } of session.stage.values())
      if (on === canvasId && state === 'open' && locked) return false;
    return true;
  });
