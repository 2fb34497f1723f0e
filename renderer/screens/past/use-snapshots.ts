// The snapshots as far as they were listed.
import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import type { SnapshotCard } from '#shared/api/past.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { readSnapshots } from '../../store/past.ts';

interface Listed {
  /** Newest first; null before the first answer. */
  readonly snapshots: readonly SnapshotCard[] | null;
  readonly hasMore: boolean;
  readonly problem: AppError | null;
}

export function useSnapshots() {
  const open = useOpenSession();
  const [listed, setListed] = useState<Listed>({ snapshots: null, hasMore: false, problem: null });
  /** From the beginning, or what comes after the last one. */
  const read = useCallback(
    async (before: number | null): Promise<void> => {
      const answer = await readSnapshots(open, before);
      setListed((now) => {
        if (!answer.ok) return { ...now, problem: answer.error };
        const { snapshots, hasMore } = answer.value;
        const earlier = before === null ? [] : (now.snapshots ?? []);
        return { snapshots: [...earlier, ...snapshots], hasMore, problem: null };
      });
    },
    [open],
  );
  useEffect(() => void read(null), [read]);
  return { ...listed, read };
}
