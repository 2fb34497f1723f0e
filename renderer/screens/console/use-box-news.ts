import { useEffect } from 'react';
import { openStage } from '#shared/derive/board.ts';
import { slipCount, takesSlips } from '#shared/derive/slips.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';

/** Tells the room how much is in the box, and after a restart that there is one: it has no slips. */
export function useBoxNews(): void {
  const { store } = useOpenSession();
  const box = useSession((state) => state.room.box);
  const isOpen = useSession((state) => state.phase === 'open' && state.readOnly === null);
  const canvasId = useSession(({ session, room }) => {
    if (room.box) return room.box.canvasId;
    const stage = openStage(session);
    return stage && takesSlips(stage) ? stage.canvasId : null;
  });
  const count = useSession(({ session }) => slipCount(session, canvasId ?? ''));
  useEffect(() => {
    if (!isOpen || !canvasId || count === (box?.count ?? 0)) return;
    store.show({ box: { canvasId, count } });
  }, [store, isOpen, canvasId, box, count]);
}
