// The deck of lenses: other ways to look at a question while ideas are written.
import { type Drive, drives } from '../domain/idea.ts';

export interface Lens {
  /** Kept with each idea that came while it was up. */
  readonly id: string;
  readonly title: string;
  /** Read aloud, from the side of those it is about. */
  readonly text: string;
}

const ofDrives: Readonly<Record<Drive, Omit<Lens, 'id'>>> = {
  gain: { title: 'Gain', text: 'What would they get out of it that they want anyway?' },
  belong: { title: 'Belong', text: 'Who would they get closer to by it?' },
  'make-sense': { title: 'Make sense', text: 'What would they understand or learn by it?' },
  'keep-safe': { title: 'Keep safe', text: 'What that they hold dear would it protect?' },
};

export const lenses: readonly Lens[] = [
  ...drives.map((drive) => ({ id: drive, ...ofDrives[drive] })),
  {
    id: 'quick',
    title: 'Quick reaction',
    text: 'What could be done in ten seconds, without thinking about it?',
  },
  {
    id: 'others-do',
    title: 'Others do it',
    text: 'How would they see that people like them do it already? Never how many don’t.',
  },
  {
    id: 'more-of',
    title: 'More of from us',
    text: 'What would they like to see more of from us?',
  },
  {
    id: 'part-of',
    title: 'Part of it',
    text: 'What would make everyone want to be part of it?',
  },
  {
    id: 'never-join',
    title: 'Never join',
    text: 'What would help them even if they never join?',
  },
  { id: 'meet', title: 'Meeting', text: 'How do they meet each other?' },
];
