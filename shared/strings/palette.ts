// Words of the command palette.
import { notesCount } from './note.ts';

export const paletteWords = {
  command: 'Search everything',
  button: 'Search',
  label: 'A command, a step, a group or a note',
  placeholder: 'What do you want to do, or find?',
  results: 'What fits',
  nothing: 'Nothing fits. Try fewer letters.',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  lookAt: (stage: string) => `Look at ${stage}`,
  step: 'step',
  group: (count: number) => `group, ${notesCount(count)}`,
  note: 'note',
  wentTo: (what: string) => `Went to ${what}`,
} as const;
