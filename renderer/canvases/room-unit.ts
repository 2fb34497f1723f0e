import { useSyncExternalStore } from 'react';
import { roomLetters } from '#shared/derive/room-letters.ts';
import { useApp } from '../store/hooks.ts';

/** How much larger the room's letters are than usual, for its back row; elsewhere 1. */
export const useRoomScale = (): number =>
  useApp(({ info, settings }) => (info?.role === 'room' ? roomLetters(settings).scale : 1));

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** CSS pixels of a hundredth of the room window's height, scaled: `--room-vh` of its styles. */
export function useRoomUnit(): number {
  const scale = useRoomScale();
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  return (height / 100) * scale;
}

/** So many of them, for a style. */
export const roomSize = (hundredths: number): string => `calc(${hundredths} * var(--room-vh))`;
