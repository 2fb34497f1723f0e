// Words for suggested groups: what shares words, and why.
import { notesCount } from './note.ts';

const groupsCount = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const suggestWords = {
  command: 'Suggest groups',
  title: 'Groups by shared words',
  intro:
    'These notes are not sorted yet and use the same words. Untick what does not belong together: only the room knows what is meant.',
  share: (words: readonly string[]) => `Share: ${words.join(', ')}`,
  chosen: (groups: number, notes: number) => `${groupsCount(groups)} of ${notesCount(notes)}`,
  nothingChosen: 'A group needs two notes.',
  make: 'Make these groups',
  made: (groups: number, notes: number) => `Made ${groupsCount(groups)} of ${notesCount(notes)}`,
  none: 'No two of these notes share a telling word.',
  noneMore:
    'That says nothing about what they mean. Read two of them aloud, one after the other, and ask what they have to do with each other.',
  leave: 'Leave them in the tray',
} as const;
