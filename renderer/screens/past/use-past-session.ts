import { useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { loadSnapshot, type PastSession } from '../../store/past.ts';

export type LoadedPast = Result<PastSession, AppError> | null;

/** The snapshot that is looked at; null while it is read, and while none is. */
export function usePastSession(revision: number | null): LoadedPast {
  const open = useOpenSession();
  const [held, setHeld] = useState<{ revision: number; loaded: LoadedPast } | null>(null);
  useEffect(() => {
    if (revision === null) return setHeld(null);
    let isGone = false;
    void loadSnapshot(open, revision).then((loaded) => {
      if (!isGone) setHeld({ revision, loaded });
    });
    return () => {
      isGone = true;
    };
  }, [open, revision]);
  return held?.revision === revision ? held.loaded : null;
}
