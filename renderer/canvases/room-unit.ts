import { roomLetters } from '#shared/derive/room-letters.ts';
import { useApp } from '../store/hooks.ts';

/**
 * CSS pixels of a hundredth of the room window's height, as large as its back row needs it: what
 * `--room-vh` is in its styles. Elsewhere it is the window's own.
 */
export function useRoomUnit(): number {
  const scale = useApp(({ info, settings }) =>
    info?.role === 'room' ? roomLetters(settings).scale : 1,
  );
  return (window.innerHeight / 100) * scale;
}

/** So many of them, for a style. */
export const roomSize = (hundredths: number): string => `calc(${hundredths} * var(--room-vh))`;
