// The worked example, fiction: 410 homes by a canal, adults who moved in under three years ago, and
// what keeps them from swapping small favours. What a room had on its walls at the end of the day.
import type { BehaviourPart } from '../domain/behaviour.ts';
import type { Barrier, Turn } from '../domain/insight.ts';
import type { NoteSource } from '../domain/note.ts';
import type { OpeningPart } from '../domain/opening.ts';
import type { WallPoint } from '../domain/wall.ts';

/** A statement: which question it answers (from 0 on), how we know, and the words. */
export type ExampleNote = readonly [lane: number, source: NoteSource, text: string];
export interface ExampleGroup extends WallPoint {
  readonly title: string;
  readonly dots: number;
  readonly notes: readonly ExampleNote[];
}
export interface ExampleInsight {
  readonly groups: readonly string[];
  readonly who: string;
  readonly situation: string;
  readonly turn: Turn;
  readonly tension: string;
  readonly barriers: readonly Barrier[];
  readonly meaning: string;
  readonly check: readonly [owner: string, by: string] | null;
}

export const northsideGroups: readonly ExampleGroup[] = [
  {
    title: 'Too busy to notice',
    x: 0,
    y: 0,
    dots: 11,
    notes: [
      [0, 'lived', 'I leave at seven and I’m home after dark. When would I meet anyone?'],
      [0, 'saw', 'Headphones on, eyes down in the lift. It’s not rude, they are just tired.'],
      [3, 'lived', 'I don’t know the name of the man above me. I know his alarm clock.'],
      [0, 'research', 'Door survey: four in ten newcomers get home after seven.'],
      [4, 'research', 'Since the parcel locker came, neighbours take in half as many parcels.'],
      [3, 'assumption', 'If they saw who needs a hand, they would lend one.'],
      [0, 'assumption', 'Nobody looks up from a phone on our stairs.'],
    ],
  },
  {
    title: 'Nobody asked us',
    x: 3.8,
    y: 0,
    dots: 6,
    notes: [
      [3, 'lived', 'Nobody has ever asked me for anything here.'],
      [1, 'lived', 'I’d join in if it took ten minutes and not a committee.'],
      [2, 'lived', 'I’m 78. I only ever get offered help. Nobody asks what I can still do.'],
      [4, 'research', 'Six in ten say they would help. One in ten was ever asked.'],
      [3, 'assumption', 'The caretaker could ask: he knows everyone.'],
    ],
  },
  {
    title: 'I’d hate to be a bother',
    x: 7.6,
    y: 0,
    dots: 13,
    notes: [
      [3, 'lived', 'I’d rather wait two days for a parcel than bother the people next door.'],
      [3, 'lived', 'I’m new and I don’t want to be the one who needs something.'],
      [3, 'lived', 'If I can’t give something back, I won’t ask.'],
      [2, 'lived', 'I said yes to a key once and had to feed a cat for six weeks.'],
      [3, 'saw', 'She carried her shopping up in three trips rather than ring a bell.'],
      [4, 'research', 'Over-70s: help that can’t be returned is refused twice as often.'],
      [4, 'research', 'Small favours are asked for sooner when the other one has asked first.'],
      [3, 'assumption', 'Asking feels like owing.'],
    ],
  },
  {
    title: 'A hello is fine, a knock is not',
    x: 0,
    y: 3.4,
    dots: 9,
    notes: [
      [1, 'lived', 'A hello in the lift is fine. A knock on my door makes me nervous.'],
      [4, 'saw', 'We talk at the school gate, never on the stairs.'],
      [1, 'lived', 'The bins are where you hear who is ill.'],
      [2, 'lived', 'People ring at supper and want a signature. So I don’t open.'],
      [4, 'research', 'Most first talks happened in the lift, few at a door.'],
      [2, 'assumption', 'A knock means trouble or a parcel.'],
    ],
  },
  {
    title: 'Once bitten, we wait',
    x: 3.8,
    y: 3.4,
    dots: 8,
    notes: [
      [2, 'lived', 'I tried a group chat. It became complaints about bins, bins, bins.'],
      [2, 'lived', 'They promised us a repair café. Twice.'],
      [4, 'saw', 'The last “good neighbour week” ended when the posters came down.'],
      [2, 'saw', 'The noticeboard is behind glass and nobody has the key.'],
      [0, 'assumption', 'People will believe it when it is still there at Christmas.'],
    ],
  },
  {
    title: 'The young don’t care',
    x: 7.6,
    y: 3.4,
    dots: 1,
    notes: [
      [0, 'assumption', 'Teenagers here only look at their phones.'],
      [0, 'assumption', 'They would laugh at a shelf by the lift.'],
      [3, 'assumption', 'Nobody taught them to say hello.'],
      [2, 'assumption', 'They leave the door open and the light on.'],
    ],
  },
];

/** What fitted nowhere, and may. */
export const northsideAlone: readonly (WallPoint & { readonly note: ExampleNote })[] = [
  { x: 0, y: 6, note: [5, 'lived', 'Someone put soup outside my door when I had flu.'] },
  { x: 1.4, y: 6, note: [5, 'saw', 'The boys from Block C cleared the snow for us.'] },
  { x: 3.8, y: 6, note: [5, 'research', 'Block B shared three kettles when the heating broke.'] },
  { x: 5.2, y: 6, note: [1, 'assumption', 'It’s quiet and safe; that is why people moved here.'] },
];

export const northsideInsights: readonly ExampleInsight[] = [
  {
    groups: ['Too busy to notice'],
    who: 'Newcomers between 25 and 45',
    situation: 'would help a neighbour on their own landing',
    turn: 'but',
    tension: 'they come home after dark and never see who needs it',
    barriers: ['no-chance'],
    meaning: 'Make small needs visible where people pass anyway: at the lift.',
    check: ['Jonas', '2026-03-20'],
  },
  {
    groups: ['I’d hate to be a bother'],
    who: 'Older tenants who live alone',
    situation: 'need small favours now and then',
    turn: 'but',
    tension: 'only taking makes them feel a burden',
    barriers: ['unwilling'],
    meaning: 'Everyone gives and everyone asks, from the first day on.',
    check: ['Mrs Oduya', '2026-03-20'],
  },
  {
    groups: ['A hello is fine, a knock is not'],
    who: 'People on every floor',
    situation: 'want a little contact',
    turn: 'but',
    tension: 'a knock means trouble; the lift, the bins and the school gate feel safe',
    barriers: ['no-chance', 'unwilling'],
    meaning: 'Meet where it feels safe. Nothing may need a knock.',
    check: null,
  },
  {
    groups: ['Once bitten, we wait', 'Nobody asked us'],
    who: 'Everyone who has been here for longer',
    situation: 'saw three schemes announced and vanish',
    turn: 'so',
    tension: 'people wait to see whether this one lasts',
    barriers: ['unwilling'],
    meaning: 'Start small, ask in person, and show within two weeks what came of it.',
    check: ['Block B committee', '2026-03-24'],
  },
  {
    groups: ['The young don’t care'],
    who: 'Teenagers',
    situation: 'pass everybody on the stairs',
    turn: 'because',
    tension: 'they don’t care, we think; nobody has asked them',
    barriers: [],
    meaning: '',
    check: ['Amina', '2026-03-17'],
  },
];

export const northside = {
  title: 'Kindness at Northside',
  question: 'What keeps people on our landings from swapping small favours?',
  behaviour: {
    group: 'Adults between 25 and 45 who moved in under three years ago',
    reason: 'They are half of the landings, and the ones nobody knows yet',
    doing: 'swap a practical favour with a neighbour: a parcel, a lift, a lamp, a pot of soup',
    often: 'on their own landing or row, at least twice a month',
    instead: 'use headphones and delivery lockers; it is “not my business”',
    gets: 'it is quiet and safe, and nobody owes anybody anything',
  } satisfies Record<BehaviourPart, string>,
  opening: {
    here: '22 people: newcomers, older tenants, two caretakers, the parents’ group, the lunch club',
    missing: 'People on night shifts. Teenagers.',
    decided: 'There is money for two small tests until September.',
    changeable: 'What is tested, where, and by whom. Also whether it goes on.',
  } satisfies Record<OpeningPart, string>,
  agreements: [
    'One speaks at a time.',
    'What was lived counts as much as what was studied.',
    'Names stay in this room.',
    'We may change our minds.',
  ],
  vote: { question: 'Which of these matter most for our question?', budget: 3, voters: 22 },
  keptVoice: 'Nobody has ever asked me for anything here.',
  actions: [
    ['Ask ten teenagers what they would swap, and what puts them off', 'Amina', '2026-03-17'],
    ['Ask the caretakers where a shelf could stand by each lift', 'Jonas', '2026-03-13'],
    ['Tell the night shift what was said, and ask what is missing', 'Priya', '2026-03-20'],
  ] satisfies readonly (readonly [text: string, owner: string, dueOn: string])[],
} as const;
