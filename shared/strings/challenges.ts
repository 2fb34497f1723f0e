// “How could we …?”: questions drawn from what was learned, that ideas will answer.
import { short } from './note.ts';

const quoted = (text: string): string => `‘${short(text)}’`;
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);
const insights = (count: number): string => (count === 1 ? '1 insight' : `${count} insights`);

export const challengeWords = {
  title: 'How could we…?',
  list: 'Our questions',
  nth: (nth: number): string => `Question ${nth}`,
  placeholder: 'How could we …?',
  add: 'Write a question of your own, then Enter',
  added: (text: string, count: number): string => `Added ${quoted(text)}, ${questions(count)}`,
  full: (most: number): string => `${most} questions are as many as fit.`,
  empty:
    'Each insight can become a question: “How could we make it easier for new neighbours, when they think that a knock disturbs?” Draft them, then make them yours.',
  emptyNoInsights:
    'Questions come from insights. There are none yet, but you can write your own: “How could we make a hello on the landing easy?”',
  draftAll: (count: number): string =>
    count === 1 ? 'Draft a question' : `Draft ${count} questions`,
  draftMissing: 'Draft a question for each insight without one',
  drafted: (count: number): string => `Drafted ${questions(count)}. Undo takes them back.`,
  draftOne: (nth: number): string => `Draft a question from insight ${nth}`,
  draft: 'Draft a question',
  side: 'What we learned',
  sideHint: 'An insight without a question is one that nobody will have ideas for.',
  asked: (count: number): string => (count === 0 ? 'No question yet' : questions(count)),
  up: (nth: number): string => `Move question ${nth} up`,
  down: (nth: number): string => `Move question ${nth} down`,
  delete: (nth: number): string => `Delete question ${nth}`,
  deleted: 'Question deleted. Undo brings it back.',
  moved: (nth: number): string => `Now question ${nth}`,
  from: 'Drawn from',
  fromNone: 'Not linked to an insight',
  link: (nth: number): string => `Link question ${nth} to insights…`,
  linkShort: 'Link…',
  linkTitle: (nth: number): string => `What is question ${nth} drawn from?`,
  linked: (count: number): string =>
    count === 0 ? 'Linked to nothing' : `Linked to ${insights(count)}`,
  insight: (nth: number): string => `Insight ${nth}`,
  close: 'Done',
  roomEmpty: 'How could we…?',
  done: {
    none: 'Turn each insight into a question that invites ideas.',
    some: (count: number, left: number): string =>
      `${questions(count)} · ${insights(left)} without one`,
    loose: (count: number, loose: number): string =>
      `${questions(count)} · ${loose} not linked to an insight`,
    whole: (count: number): string => `${questions(count)}, each drawn from what we learned.`,
    own: (count: number): string => `${questions(count)}.`,
  },
} as const;
