// Pixels of a name on a map.
import { useCallback } from 'react';
import { useRoomUnit } from '../room-unit.ts';

/** In hundredths of the window's height: the least that the back row reads. */
const ROOM_LETTERS = 3.4;
const LEAST_PX = 16;

export const consoleLetters = (): number => 15;

/** Larger where the back row sits far away. */
export function useRoomLetters(): () => number {
  const unit = useRoomUnit();
  return useCallback(() => Math.max(LEAST_PX, unit * ROOM_LETTERS), [unit]);
}
