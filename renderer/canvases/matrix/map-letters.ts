// Pixels of a name on a map.

/** Of the window's height: the least that the back row reads. */
const ROOM_LETTERS = 0.034;
const LEAST_PX = 16;

export const consoleLetters = (): number => 15;
export const roomLetters = (): number => Math.max(LEAST_PX, window.innerHeight * ROOM_LETTERS);
