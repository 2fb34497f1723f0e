import { useMemo } from 'react';
import type { ScoreValue } from '#shared/domain/score.ts';
import { useSession } from '../../../store/hooks.ts';

/** What one person gave so far. */
export function useOwnScores(scorerId: string) {
  const score = useSession((state) => state.session.score);
  return useMemo(() => {
    const values = new Map<string, ScoreValue>();
    for (const one of score.values())
      if (one.scorerId === scorerId) values.set(`${one.partnerId} ${one.criterionId}`, one.value);
    return {
      /** Undefined: not answered. */
      valueOf: (partnerId: string, criterionId: string): ScoreValue | undefined =>
        values.get(`${partnerId} ${criterionId}`),
    };
  }, [score, scorerId]);
}
