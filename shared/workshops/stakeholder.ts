// Who has a say, who is touched by it, and who is not heard yet.
import { type CanvasPlan, minutes } from './plan.ts';

export const stakeholderCanvas: CanvasPlan = {
  kind: 'stakeholder',
  question: '',
  lanes: [],
  stages: [
    {
      kind: 'list',
      title: 'List',
      goal: 'Everyone who matters for this behaviour is on the list, also those who are seldom asked.',
      prompt: 'Who can help this or stop it? Whose life does it touch? Whose voice is missing?',
      script:
        '“Name roles and groups, such as the caretaker or night-shift workers. We need nobody’s own name.” Go through it one by one: who decides, who must do the work, who is affected, who could take a stand. End with: whose voice is missing?\n\nWatch for “the public” or “the council”: ask which people, in which part of it.',
      minutes: minutes(6, 8, 10),
    },
    {
      kind: 'place',
      title: 'Place',
      goal: 'See who has a say in this behaviour, who cares about it, and whose life it touches.',
      prompt: 'How much say do they have in this? How much do they care about it?',
      script:
        'Place two first: the one with the most say and the one with the least. “Everyone else goes somewhere between these two.” It is about their say in this one behaviour, not about rank. Then ask of each: how much does it touch their life?\n\nWatch for those who are touched a lot and have little say. Make room for them: agree on one thing that will, and on who does it.',
      minutes: minutes(12, 12, 15),
    },
    {
      kind: 'stance',
      title: 'Stance',
      goal: 'Know who is for it, who has concerns, and how we stand with each of them.',
      prompt:
        'What would they say about it? How well do we listen to them, and how well should we?',
      script:
        'This stands at your place first; the room sees it only when you show it. “What did they say or do that tells you so?” If nobody has asked them, “don’t know” is the right answer. Then: how do we stand with them today, and where do we want to be?\n\nWatch for concerns that are treated as a nuisance. Ask: what do they see that we don’t?',
      minutes: minutes(5, 6, 8),
    },
    {
      kind: 'relate',
      title: 'Relate',
      goal: 'See who works together already, and who can help or block whom.',
      prompt: 'Who works with whom already? Who can help, and who can get in the way?',
      script:
        'Take the eight who matter most, no more. “Who picks up the phone when this one calls?” Draw one line at a time and say it aloud: who, does what, to whom.\n\nWatch for a map on which everything hangs together. Ask for the last time it really happened.',
      minutes: minutes(6, 8, 8),
    },
    {
      kind: 'read-map',
      title: 'Read the map',
      goal: 'A few things to do, each with a name and a date, and whom we could ask to join us.',
      prompt: 'What does this map tell us to do next?',
      script:
        'Read the questions one by one, aloud. “Is it so? Then what is the smallest thing we do about it, who does it, and by when?” Then mark those who could be partners.\n\nWatch for things to do that are addressed to people who are not here. Ask: who of us speaks with them first?',
      minutes: minutes(6, 8, 10),
    },
  ],
};
