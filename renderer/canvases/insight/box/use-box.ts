import { useMemo } from 'react';
import { isWrittenHidden, slipsByLane } from '#shared/derive/slips.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { useSession } from '../../../store/hooks.ts';

export interface ShownBox {
  /** Whether what is written now goes into the box. */
  readonly isHidden: boolean;
  readonly count: number;
  readonly inLane: (laneId: LaneId | null) => number;
}

/** The box of one board as the console may see it: counts, and not a word. */
export function useBox(canvasId: string): ShownBox {
  const slip = useSession((state) => state.session.slip);
  const isHidden = useSession(({ session, room }) => isWrittenHidden(session, room.box, canvasId));
  return useMemo(() => {
    const lanes = slipsByLane({ slip }, canvasId);
    const count = [...lanes.values()].reduce((sum, one) => sum + one, 0);
    return { isHidden, count, inLane: (laneId) => lanes.get(laneId) ?? 0 };
  }, [slip, isHidden, canvasId]);
}
