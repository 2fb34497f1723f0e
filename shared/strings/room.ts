// Words on the projector. Plain ones: no term of the field, nothing to press.
export const roomStrings = {
  untitled: 'Today’s workshop',
  waiting: 'We start in a moment.',
  notSaved: 'Not saved',
  spotlight: 'Spotlight',
  board: 'The wall',
  over: 'This workshop was closed on the laptop.',
} as const;
