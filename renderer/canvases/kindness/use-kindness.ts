// The records of the kindness canvas as its views read them: again only when their tables change.
import { useMemo } from 'react';
import { challengesOf, learned } from '#shared/derive/ideas.ts';
import { objectiveOf } from '#shared/derive/objective.ts';
import type { Challenge } from '#shared/domain/challenge.ts';
import type { Insight } from '#shared/domain/insight.ts';
import type { Objective } from '#shared/domain/objective.ts';
import { useSession } from '../../store/hooks.ts';

export const useObjective = (canvasId: string): Objective | null =>
  useSession(({ session }) => objectiveOf(session, canvasId));

export function useChallenges(canvasId: string): readonly Challenge[] {
  const challenge = useSession(({ session }) => session.challenge);
  return useMemo(() => challengesOf({ challenge }, canvasId), [challenge, canvasId]);
}

/** What was learned on any board of the session, in the order it is numbered in. */
export function useLearned(): readonly Insight[] {
  const insight = useSession(({ session }) => session.insight);
  const canvas = useSession(({ session }) => session.canvas);
  return useMemo(() => learned({ insight, canvas }), [insight, canvas]);
}
