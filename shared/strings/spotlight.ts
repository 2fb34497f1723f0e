// Words of the one thing that is shown large to the room.
export const spotlightWords = {
  group: 'Show it large to the room',
  groupOff: 'Take it off the spotlight',
  shown: (title: string) => `The room sees ‘${title}’ large`,
  ended: 'The room sees the board again',
  more: (count: number) => (count === 1 ? 'and 1 more note' : `and ${count} more notes`),
} as const;
