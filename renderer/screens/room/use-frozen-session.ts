import { useMemo } from 'react';
import { frozenSession } from '../../store/frozen-session.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { OpenSession } from '../../store/open-session.ts';

/** The session as the room may see it: while frozen, as it was when it was frozen. */
export function useFrozenSession(): OpenSession {
  const open = useOpenSession();
  const frozen = useSession((state) => state.phase === 'open' && state.room.frozen);
  return useMemo(() => (frozen ? frozenSession(open) : open), [frozen, open]);
}
