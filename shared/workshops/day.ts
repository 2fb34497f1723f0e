// How a day begins, rests and ends, whatever lies between.
import { type CanvasPlan, minutes, type StagePlan } from './plan.ts';

export const arrive: StagePlan = {
  kind: 'arrive',
  title: 'Arrive',
  goal: 'Everyone knows who is here, who is missing, and what this day can change.',
  prompt: 'Welcome. Who are you, and what brought you here?',
  script:
    '“Say your name and one thing about this place that you like. One breath each.” Then tell what is decided already and what can still change, and say so when you do not know.\n\nWatch for people who are spoken about and not here: write them down as missing, and ask who could speak with them.',
  minutes: minutes(8, 10, 14),
};

export const agree: StagePlan = {
  kind: 'agree',
  title: 'Agree',
  goal: 'A few agreements that everyone can hold, and what may be told outside.',
  prompt: 'What do we need from each other today?',
  script:
    '“What helps you to say what you think?” Write three to six short sentences. Then ask: may we quote you, name you, photograph you? A no from one person is a no.\n\nWatch for agreements nobody could break. “Be respectful” says little; “one speaks at a time” can be kept.',
  minutes: minutes(5, 6, 8),
};

export const behaviourCard: StagePlan = {
  kind: 'behaviour',
  title: 'Behaviour card',
  goal: 'One behaviour of one group that this workshop is about.',
  prompt: 'Whose doing is it about, and what would they be doing?',
  script:
    '“Imagine it has worked. Who do we see, where, doing what, how often?” Write a doing that one could film, not an attitude. Then ask what they do instead today, and what they get from that: it is always something.\n\nWatch for “everyone” as the group. Ask: who first, and why they?',
  minutes: minutes(12, 14, 18),
};

export const pause: StagePlan = {
  kind: 'break',
  title: 'Break',
  goal: 'Air, water, and the talks that happen at the window.',
  prompt: 'A break.',
  script: 'Say the time to be back aloud; it stands on the wall.',
  minutes: minutes(10, 15, 15),
};

/** A room of forty goes home here and comes back another day. */
export const longPause: StagePlan = {
  ...pause,
  title: 'Long break',
  goal: 'Something to eat, and a head that is clear again.',
  prompt: 'A long break. Help yourselves.',
  script:
    'Say the time to be back aloud; it stands on the wall. Bring the food to the room, so that nobody is lost on the way.\n\nWith more than twenty-five people the first half-day ends here. Say when you meet again, and leave the wall as it is.',
  minutes: minutes(25, 25, 30),
};

/** The same canvas with a break before one of its stages. */
export const withBreakBefore = (canvas: CanvasPlan, kind: StagePlan['kind']): CanvasPlan => ({
  ...canvas,
  stages: canvas.stages.flatMap((stage) => (stage.kind === kind ? [pause, stage] : [stage])),
});

export const close: StagePlan = {
  kind: 'close',
  title: 'Close',
  goal: 'Everyone knows who does what by when.',
  prompt: 'One word each: how do you leave?',
  script:
    'Read out who does what by when and let the owners nod. Then a word from each, no comments. Say thank you, and when people will hear what became of it.\n\nWatch for actions without a name or a date: they do not happen.',
  minutes: minutes(10),
};
