// The list of changes as far as it was read, kept up to date while it is in sight.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { type HistoryEntry, withNewest } from '#shared/derive/history.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { readHistory } from '../../store/past.ts';

interface ReadHistory {
  /** Newest first; null before the first answer. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly hasMore: boolean;
  readonly problem: AppError | null;
  readonly readEarlier: () => void;
}
type Held = Omit<ReadHistory, 'readEarlier'>;

export function useHistory(): ReadHistory {
  const open = useOpenSession();
  // Whatever is changed in any window is saved right after.
  const savedRevision = useSession((state) => state.savedRevision);
  const [held, setHeld] = useState<Held>({ entries: null, hasMore: false, problem: null });
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  useEffect(() => {
    if (savedRevision < 0) return;
    void readHistory(open, null).then((answer) => {
      if (isGone.current) return;
      if (!answer.ok) return setHeld((now) => ({ ...now, problem: answer.error }));
      const { entries: newest, hasMore } = answer.value;
      setHeld(({ entries, ...now }) => {
        const merged = withNewest(entries ?? [], newest);
        const isWhole = merged.length > newest.length;
        return { entries: merged, hasMore: isWhole ? now.hasMore : hasMore, problem: null };
      });
    });
  }, [open, savedRevision]);
  const oldest = held.entries?.at(-1)?.revision ?? null;
  const readEarlier = useCallback((): void => {
    void readHistory(open, oldest).then((answer) => {
      if (isGone.current) return;
      if (!answer.ok) return setHeld((now) => ({ ...now, problem: answer.error }));
      const { entries: older, hasMore } = answer.value;
      setHeld(({ entries }) => ({
        entries: [...(entries ?? []), ...older.filter((one) => one.revision < (oldest ?? 0))],
        hasMore,
        problem: null,
      }));
    });
  }, [open, oldest]);
  return { ...held, readEarlier };
}
