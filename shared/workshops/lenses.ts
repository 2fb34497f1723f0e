// The deck of lenses: other ways to look at a question while ideas are written.
import { type Drive, drives } from '../domain/idea.ts';

export interface Lens {
  /** Kept with each idea that came while it was up. */
  readonly id: string;
  readonly title: string;
  /** Read aloud, from the side of those it is about. */
  readonly text: string;
}

/** After Lawrence and Nohria 2002, “Driven”. */
const ofDrives: Readonly<Record<Drive, Omit<Lens, 'id'>>> = {
  gain: { title: 'Gain', text: 'What would they get out of it that they want anyway?' },
  belong: { title: 'Belong', text: 'Who would they get closer to by it?' },
  'make-sense': { title: 'Make sense', text: 'What would they understand or learn by it?' },
  'keep-safe': { title: 'Keep safe', text: 'What that they hold dear would it protect?' },
};

/** The ten basic values of Schwartz 1992, from the side of those it is about, in our own words. */
const ofValues: readonly Lens[] = [
  { id: 'own-way', title: 'Their own way', text: 'How could they do it in their own way?' },
  {
    id: 'something-new',
    title: 'Something new',
    text: 'What about it would be new or a surprise?',
  },
  { id: 'pleasure', title: 'Pleasure', text: 'What about it would simply feel good?' },
  { id: 'doing-well', title: 'Doing well', text: 'What could they show that they are good at?' },
  {
    id: 'having-a-say',
    title: 'Having a say',
    text: 'What would they decide, or be in charge of?',
  },
  {
    id: 'on-firm-ground',
    title: 'On firm ground',
    text: 'What would make it steady and easy to rely on?',
  },
  {
    id: 'good-manners',
    title: 'Good manners',
    text: 'How would it fit what is polite and proper here?',
  },
  { id: 'what-we-keep', title: 'What we keep', text: 'Which custom of theirs could it carry on?' },
  { id: 'close-ones', title: 'Close ones', text: 'How would it help the people close to them?' },
  {
    id: 'fair-to-all',
    title: 'Fair to all',
    text: 'How would it be fair to people they do not know, and to nature?',
  },
];

export const lenses: readonly Lens[] = [
  ...drives.map((drive) => ({ id: drive, ...ofDrives[drive] })),
  ...ofValues,
  // Two ways of thinking, after Kahneman 2011, “Thinking, fast and slow”.
  {
    id: 'quick',
    title: 'Quick reaction',
    text: 'What could be done in ten seconds, without thinking about it?',
  },
  {
    id: 'second-thought',
    title: 'Second thought',
    text: 'What would they say yes to after sleeping on it?',
  },
  // What is told as usual is copied, also when it is unwanted: Cialdini 2003, “Crafting normative messages”.
  {
    id: 'others-do',
    title: 'Others do it',
    text: 'How would they see that people like them do it already? Never how many don’t.',
  },
  { id: 'more-of', title: 'More of from us', text: 'What would they like to see more of from us?' },
  { id: 'part-of', title: 'Part of it', text: 'What would make everyone want to be part of it?' },
  { id: 'never-join', title: 'Never join', text: 'What would help them even if they never join?' },
  { id: 'meet', title: 'Meeting', text: 'How do they meet each other?' },
];
