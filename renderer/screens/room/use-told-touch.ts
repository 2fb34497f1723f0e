import { useEffect } from 'react';
import { useOpenSession } from '../../store/hooks.ts';
import { pointedAt } from '../pointed-place.ts';
import { throttled } from '../throttled.ts';

/** While somebody touches the wall, the console sees where. */
export function useToldTouch(): void {
  const { client, store } = useOpenSession();
  useEffect(() => {
    const { sessionId } = store;
    const told = throttled((at: { readonly x: number; readonly y: number } | null) => {
      const place = at && pointedAt(at, '.room');
      void client.call('room.point', { sessionId, at: place });
    });
    let isDown = false;
    const moved = ({ clientX: x, clientY: y, type }: PointerEvent): void => {
      if (type === 'pointerdown') isDown = true;
      if (isDown) told.tell({ x, y });
    };
    const lifted = (): void => {
      if (isDown) told.tell(null);
      isDown = false;
    };
    // Before the board hears of it: a drag keeps its movements to itself.
    window.addEventListener('pointerdown', moved, true);
    window.addEventListener('pointermove', moved, true);
    window.addEventListener('pointerup', lifted, true);
    window.addEventListener('pointercancel', lifted, true);
    return () => {
      told.stop();
      window.removeEventListener('pointerdown', moved, true);
      window.removeEventListener('pointermove', moved, true);
      window.removeEventListener('pointerup', lifted, true);
      window.removeEventListener('pointercancel', lifted, true);
    };
  }, [client, store]);
}
