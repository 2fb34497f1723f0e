// Insight affinity sorting after Kawakita Jiro (the KJ method): silent collecting, silent sorting,
// then naming together.
import { type CanvasPlan, minutes } from './plan.ts';

export const insightCanvas: CanvasPlan = {
  kind: 'insight',
  question: '',
  lanes: [
    'What influences people',
    'What they like',
    'What they don’t like',
    'Why they don’t do it',
    'What else we learned',
    'What is already good here',
  ],
  stages: [
    {
      kind: 'focus',
      title: 'Focus',
      goal: 'Agree on the one question that every note will answer.',
      prompt: 'What is our question today?',
      script:
        'Read the question aloud, twice. Ask: whose behaviour is this about, and what would they be doing?\n\nWatch for a question that already contains an answer, or that asks about two things.',
      minutes: minutes(3),
    },
    {
      kind: 'collect',
      title: 'Collect',
      goal: 'Get everything people have seen, lived, heard or read onto notes.',
      prompt: 'What have you seen, lived or heard? One thought a note.',
      script:
        '“In silence, please. One thought on each note, in the words people used. What you saw yourself counts more than what you suppose.”\n\nWatch for solutions: park them, they come later. If someone has nothing, ask: when did you last see it happen?',
      minutes: minutes(8, 10, 12),
    },
    {
      kind: 'read-out',
      title: 'Read out',
      goal: 'Everyone has heard every note once.',
      prompt: 'Listen. No comments yet.',
      script:
        'Read each note as it stands, then click on. No names, no debate. If a note can’t be understood, ask what was meant and write it more plainly.',
      minutes: minutes(4, 8, 10),
    },
    {
      kind: 'sort',
      title: 'Sort',
      goal: 'Notes that belong together stand together.',
      prompt: 'What belongs together? Move notes without talking.',
      script:
        '“In silence. Put a note on another when they belong together. Anyone may move anything. A note that fits nowhere may stay alone.”\n\nWatch for a note that keeps moving: it may fit in two places. Duplicate it.',
      minutes: minutes(12, 15, 15),
    },
    {
      kind: 'name',
      title: 'Name',
      goal: 'Each group says in one short sentence what it is about.',
      prompt: 'What does this group say? A short sentence, not a single word.',
      script:
        'Take the groups one by one, the largest first. “If this group could speak, what would it say?” Write what the room says, not a heading.\n\nWatch for single words such as “communication”: ask who does what.',
      minutes: minutes(6, 8, 10),
    },
    {
      kind: 'vote',
      title: 'Vote',
      goal: 'Know which groups matter most to this room.',
      prompt: 'Which of these matter most for our question? Put your dots there.',
      script:
        '“Everyone has the same number of dots. You may put more than one on a group. Vote for what matters, not for what you wrote.”\n\nWatch for people who wait to see what others do: keep the count hidden until everybody is done. Then ask: which single voice must not get lost, even without a dot?',
      minutes: minutes(4, 6, 8),
    },
    {
      kind: 'insights',
      title: 'Insights',
      goal: 'Three to five sentences on what we learned, and why it is so.',
      prompt: 'What have we learned? Who, in which situation, and what gets in the way?',
      script:
        'Start with the groups that have the most votes. “Who is this about? When does it happen? What pulls them one way, what pulls them the other?” Write it down only when the room nods. What it means for us comes after that, on a line of its own.\n\nWatch for insights that rest on assumptions alone: agree on who asks people who are not here, and by when.',
      minutes: minutes(12, 15, 20),
    },
  ],
};
