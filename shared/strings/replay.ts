// Words for playing back how a wall came to be.
export const replayWords = {
  command: 'Play how the wall came to be',
  title: 'How the wall came to be',
  quiet: 'Only here, not in the room. Nothing is changed by it.',
  later: 'The first moves are no longer kept: it starts from the wall as it was then.',
  none: 'Nothing has been moved yet.',
  noneMore: 'Sort some notes, then come back to see how the groups were found.',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  times: (speed: number): string => `${speed}×`,
  scrub: 'Moves',
  move: (nth: number, of: number): string => `Move ${nth} of ${of}`,
  moveAt: (nth: number, of: number, time: string): string => `Move ${nth} of ${of}, ${time}`,
  begin: 'Beginning',
  tray: (count: number): string => `Not sorted yet: ${count}`,
  close: 'Back to the board',
} as const;
