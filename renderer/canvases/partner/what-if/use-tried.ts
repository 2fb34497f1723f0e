// Weights as they are tried out. This window's own hand is ahead of the host, which echoes what was
// sent a moment ago: while a slider moves, its own last word counts.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TriedWeight } from '#shared/api/views.ts';
import { type Weights, weightsOf, withWeight } from '#shared/derive/weights.ts';
import type { Criterion } from '#shared/domain/criterion.ts';
import { triedWeights } from '../../../commands/tried-weights.ts';
import { useOpenSession, useSession } from '../../../store/hooks.ts';

/** The room moves along so often. */
const TELL_MS = 80;

export function useTried(criteria: readonly Criterion[]) {
  const { store } = useOpenSession();
  const whatIf = useSession((state) => state.room.whatIf);
  const [hand, setHand] = useState<Weights | null>(null);
  const timer = useRef<number | null>(null);
  const waiting = useRef<Weights | null>(null);
  const ours = useMemo(() => weightsOf(criteria), [criteria]);
  const shown = triedWeights(criteria, whatIf);
  const tell = useMemo(
    () => (): void => {
      if (timer.current !== null) window.clearTimeout(timer.current);
      timer.current = null;
      const weights = waiting.current;
      waiting.current = null;
      if (weights) store.show({ whatIf: asTried(weights, criteria) });
    },
    [store, criteria],
  );
  useEffect(() => tell, [tell]);
  const weights = hand ?? shown ?? ours;
  return {
    weights,
    ours,
    isTried: hand !== null || shown !== null,
    move(criterionId: string, share: number): void {
      const next = withWeight(weights, criterionId, share);
      setHand(next);
      waiting.current = next;
      timer.current ??= window.setTimeout(tell, TELL_MS);
    },
    /** The slider was let go: from now on what the room has counts. */
    settle(): void {
      tell();
      setHand(null);
    },
  };
}

const asTried = (weights: Weights, criteria: readonly Criterion[]): readonly TriedWeight[] =>
  criteria.map(({ id }) => ({ criterionId: id, share: weights.get(id) ?? 0 }));
