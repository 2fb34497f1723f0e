import { useEffect } from 'react';
import { runningWords } from '#shared/strings/running.ts';
import { useOpenSession, useView } from '../../store/hooks.ts';
import { pointedAt } from '../pointed-place.ts';
import { throttled } from '../throttled.ts';

/** A pointer that rests for so long is forgotten. */
const REST_MS = 10_000;
/** Held longer than this, the key ends it when it is let go. */
const HELD_MS = 400;

/** While pointing is on, the room sees where the pointer is. It ends by itself. */
export function usePointing(): void {
  const { client, store, view } = useOpenSession();
  const isOn = useView((state) => state.room.isPointing);
  useEffect(() => {
    if (!isOn) return;
    const { sessionId } = store;
    const since = performance.now();
    const told = throttled((at: { readonly x: number; readonly y: number }) => {
      const place = pointedAt(at, '.console-board');
      void client.call('room.point', { sessionId, at: place });
    });
    const end = (): void => view.lookAtRoom({ isPointing: false });
    let timer = window.setTimeout(end, REST_MS);
    const moved = ({ clientX: x, clientY: y }: PointerEvent): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(end, REST_MS);
      told.tell({ x, y });
    };
    const isKey = ({ key }: KeyboardEvent): boolean => key.toLowerCase() === 'q';
    const pressed = (event: KeyboardEvent): void => {
      if (event.repeat || !(isKey(event) || event.key === 'Escape')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    };
    const released = (event: KeyboardEvent): void => {
      if (isKey(event) && performance.now() - since > HELD_MS) end();
    };
    window.addEventListener('pointermove', moved, true);
    window.addEventListener('keydown', pressed, true);
    window.addEventListener('keyup', released, true);
    window.addEventListener('blur', end);
    return () => {
      window.clearTimeout(timer);
      told.stop();
      window.removeEventListener('pointermove', moved, true);
      window.removeEventListener('keydown', pressed, true);
      window.removeEventListener('keyup', released, true);
      window.removeEventListener('blur', end);
      void client.call('room.point', { sessionId, at: null });
      view.announce(runningWords.point.ended);
    };
  }, [client, store, view, isOn]);
}
