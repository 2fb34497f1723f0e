import { useMemo } from 'react';
import { type Survivors, survivorsOf } from '#shared/derive/survivors.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { useSession } from '../../store/hooks.ts';

/** The few ideas that go on from this canvas. */
export function useSurvivors({ id }: Canvas): Survivors {
  const canvas = useSession(({ session }) => session.canvas);
  const placement = useSession(({ session }) => session.placement);
  const round = useSession(({ session }) => session.round);
  const note = useSession(({ session }) => session.note);
  const cluster = useSession(({ session }) => session.cluster);
  const family = useSession(({ session }) => session.family);
  return useMemo(
    () => survivorsOf({ canvas, placement, round, note, cluster, family }, id),
    [canvas, placement, round, note, cluster, family, id],
  );
}
