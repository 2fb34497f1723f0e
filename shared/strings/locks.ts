// Words about what is locked, and about who may move things.
export const lockWords = {
  lock: 'Lock the note',
  unlock: 'Unlock the note',
  isLocked: 'locked',
  locked: (count: number): string =>
    count === 1 ? 'The note is locked.' : `${count} notes are locked.`,
  unlocked: (count: number): string =>
    count === 1 ? 'The note is unlocked.' : `${count} notes are unlocked.`,

  turnHands: 'Let people at the wall move things, or keep it to the console',
  hands: 'People at the wall may move things',
  handsOn: 'People at the wall may move things.',
  handsOff: 'Only you move things now.',
  letThem: 'Let them move things',
  signHands: 'Only you move things in this step. The wall is for looking.',
  signLocked: 'This step is locked: nothing on its board changes.',
  factHands: 'only you move things',
  factLocked: 'locked',

  room: {
    'stage.hands-off': 'In this step things are moved on the laptop. Say where they should go.',
    'stage.locked': 'This board stays as it is for now.',
    'note.locked': 'This note is locked. It stays where it is.',
  },
} as const;
