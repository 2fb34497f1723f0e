// Words of the rehearsal: a throw-away session with made-up notes.
export const rehearsalWords = {
  command: 'Rehearse with made-up notes',
  sign: 'Rehearsal: nothing here is kept',
  note: 'Everything on the boards is made up. Try all of it; your own session stays as it is.',
  begin: 'Start the rehearsal',
  facts: [
    'A session with the same agenda opens here. Its notes, people, partners, scores and programmes are made up.',
    'Try every step, alone or with a colleague, in the room’s window too.',
    'When you leave it, it goes to the trash by itself. Your own session stays as it is.',
  ],
  leave: 'End the rehearsal',
  windowTitle: (title: string): string => `Rehearsal: ${title}`,
  apart: (title: string): string => `A rehearsal of “${title}” is still there.`,
  goOn: 'Go on rehearsing',
  toTrash: 'Move it to the trash',
} as const;
