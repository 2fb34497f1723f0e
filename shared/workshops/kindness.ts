// From one behaviour to a small programme that makes it likely, and to how we will know.
import { type CanvasPlan, minutes } from './plan.ts';

export const kindnessCanvas: CanvasPlan = {
  kind: 'kindness',
  question: '',
  lanes: [],
  stages: [
    {
      kind: 'objective',
      title: 'Objective',
      goal: 'One sentence: who will do what more often, from how many to how many, by when.',
      prompt: 'Who will be doing what? How many do it today, and how many by when?',
      script:
        '“Imagine counting them. How many out of a hundred do it today? How many will, and by when?” If nobody knows, write down who finds out, and by when. That is a complete answer.\n\nWatch for knowing and feeling: “people are aware” cannot be seen from across the street. Ask what they would be doing.',
      minutes: minutes(8),
    },
    {
      kind: 'how-could-we',
      title: 'How could we …?',
      goal: 'A few questions that make one want to answer them, each from something we learned.',
      prompt: 'How could we make this easier, closer or better for them?',
      script:
        'Read each one aloud. “Does it make you want to answer? If not, change it.” Keep three to five.\n\nWatch for questions with the answer in them, such as “how could we make an app”. And for questions so wide that anything would do.',
      minutes: minutes(6),
    },
    {
      kind: 'ideas',
      title: 'Ideas',
      goal: 'Many ideas, from everyone, before any of them is judged.',
      prompt: 'What could we do? One idea on a note, small or wild. Build on those of others.',
      script:
        '“In silence. Three ideas each, then pass them on and add to what you get.” When it slows down, draw a card and read it aloud: another way to look at it. Ideas are not judged yet, neither with words nor with a face.\n\nWatch for posters and campaigns. Ask: what could we change so that it is easy, even for one who never hears of it?',
      minutes: minutes(10, 15, 20),
    },
    {
      kind: 'sort',
      title: 'Sort ideas',
      goal: 'Ideas that belong together stand together, and we know what each of them rests on.',
      prompt: 'Which ideas belong together? Move them without talking.',
      script:
        '“Put an idea on another when they belong together; if two say the same, make them one.” Then ask of each group: which of the things we learned does it answer?\n\nWatch for lovely ideas that answer nothing we learned. They may stay, marked as such.',
      minutes: minutes(8, 10, 12),
    },
    {
      kind: 'prioritise',
      title: 'Choose',
      goal: 'The few ideas that go on.',
      prompt: 'How much would this change what people do? How much work is it?',
      script:
        'Place two first: the one that changes most and the one that is least work. “The rest goes between.” It is about what people would do, not about what they would like. Then choose one corner, and put your dots there.\n\nWatch for everything ending up in the corner of great and easy. Ask: who has tried it, and what happened?',
      minutes: minutes(12),
    },
    {
      kind: 'tag',
      title: 'Whom does it speak to?',
      goal: 'See what each idea offers, and which people none of them speaks to.',
      prompt:
        'What would it give them: something to gain, to belong to, to understand, or to keep safe?',
      script:
        '“Seen from their side: what would draw them to it?” One or two for each idea, not all four. Then look at the whole picture: whom does nobody speak to?\n\nWatch for what draws us rather than them. Ask who in the room lives like that.',
      minutes: minutes(5),
    },
    {
      kind: 'cards',
      title: 'Programme cards',
      goal: 'Two or three programmes on a card each, good enough to try one of them soon.',
      prompt: 'Who does what? What do people give and get? What could we try first?',
      script:
        'One card for each small group. “Write it so that one who was not here could start tomorrow.” Give and get counts most: what does it cost people in time, nerves or pride, and what do they have from it at once? End with the first test: small, cheap, within two weeks.\n\nWatch for a first test that is a meeting. Ask who outside this room will notice it.',
      minutes: minutes(20),
    },
    {
      kind: 'measures',
      title: 'Measures',
      goal: 'How we will know that people do it, and what would make us change course.',
      prompt: 'How will we know that they do it? What would make us change course?',
      script:
        'Begin with the doing itself. “What exactly do we ask or count, of whom, how, and when?” Then: do they keep doing it, do they bring others? And beside that: did we do what we said, and is it fair to everyone?\n\nWatch for counting what we did, such as leaflets, instead of what they do. If the number of today is missing, agree on who finds it.',
      minutes: minutes(8),
      protected: true,
    },
    {
      kind: 'gap',
      title: 'The gap',
      goal: 'The one weak spot of our plan that we mend, and who does it.',
      prompt: 'Where is our plan still weak? Which one gap do we close?',
      script:
        'Read the questions aloud, and what the wall has to say to each. “Yes, partly or no?” Go by what is written, not by what we meant. Then choose one gap, only one, and a name.\n\nWatch for eight times yes. Ask: what would a friendly stranger doubt first?',
      minutes: minutes(5),
    },
    {
      kind: 'commit',
      title: 'Commit',
      goal: 'Who does what by when, and what we will do differently in our own house.',
      prompt: 'What do you do, and when? What would you need to make it happen?',
      script:
        '“Say what you will do, by when, and a first step that takes less than half an hour.” Then: what will our own organisation do differently? And what would each of you like to have, so that it happens?\n\nWatch for “we should”. Ask who says “I”.',
      minutes: minutes(8),
      protected: true,
    },
  ],
};
