// Who has to do with it at Northside, where they stand, and how they are linked.
import type { RelationKind } from '../domain/relation.ts';
import type { Listing, StanceView, Standing, Touch } from '../domain/stakeholder.ts';

export interface ExampleStakeholder {
  readonly name: string;
  readonly about: string;
  readonly listing: Listing;
  /** Influence over the behaviour and interest in it, 0 to 1; null: nobody placed them. */
  readonly place: readonly [influence: number, interest: number] | null;
  readonly touch: Touch | null;
  readonly stance: readonly [view: StanceView, reason: string] | null;
  readonly standing: readonly [now: Standing, wanted: Standing] | null;
  readonly isCandidate: boolean;
}

export const northsideStakeholders: readonly ExampleStakeholder[] = [
  {
    name: 'Housing association manager',
    about: 'Decides on money, lifts and what may stand in a hall.',
    listing: 'decides',
    place: [0.9, 0.4],
    touch: 'little',
    stance: ['unsure', 'Likes the idea; fears complaints about clutter.'],
    standing: ['hear', 'act'],
    isCandidate: true,
  },
  {
    name: 'Caretakers',
    about: 'Two of them, in the blocks every day.',
    listing: 'delivers',
    place: [0.45, 0.8],
    touch: 'some',
    stance: ['for', 'They lend tools already.'],
    standing: ['act', 'lead'],
    isCandidate: false,
  },
  {
    name: 'Lunch club of chapel and mosque',
    about: 'Cooks for sixty every Tuesday.',
    listing: 'delivers',
    place: [0.55, 0.7],
    touch: 'some',
    stance: ['for', 'Asked for more helpers last spring.'],
    standing: ['hear', 'lead'],
    isCandidate: true,
  },
  {
    name: 'Newcomers between 25 and 45',
    about: 'Moved in under three years ago: the group that comes first.',
    listing: 'affected',
    place: [0.35, 0.45],
    touch: 'some',
    stance: ['unknown', 'Nobody has asked them.'],
    standing: ['none', 'lead'],
    isCandidate: false,
  },
  {
    name: 'Older tenants living alone',
    about: 'About ninety homes, most of them above the third floor.',
    listing: 'affected',
    place: [0.2, 0.85],
    touch: 'much',
    stance: ['for', 'Said so at the table, often.'],
    standing: ['hear', 'lead'],
    isCandidate: false,
  },
  {
    name: 'Block B committee',
    about: 'Seven tenants; speaks for the block with the oldest lifts.',
    listing: 'stand',
    place: [0.65, 0.85],
    touch: 'some',
    stance: ['concerns', 'Was ignored in 2019 and has not forgotten it.'],
    standing: ['none', 'act'],
    isCandidate: false,
  },
  {
    name: 'School parents’ group',
    about: 'Meets at the gate; knows every block.',
    listing: 'stand',
    place: [0.5, 0.75],
    touch: 'some',
    stance: ['for', 'Runs a swap of school clothes already.'],
    standing: ['hear', 'lead'],
    isCandidate: true,
  },
  {
    name: 'Canal-street shops',
    about: 'Five shops; take parcels in.',
    listing: 'stand',
    place: [0.4, 0.6],
    touch: 'little',
    stance: ['unknown', 'Nobody has talked to them.'],
    standing: null,
    isCandidate: true,
  },
  {
    name: 'Night-shift workers',
    about: 'Asleep when everybody meets.',
    listing: 'missing',
    place: null,
    touch: null,
    stance: null,
    standing: null,
    isCandidate: false,
  },
];

type Link = readonly [from: string, kind: RelationKind, to: string];
export const northsideLinks: readonly Link[] = [
  ['Caretakers', 'works-with', 'Older tenants living alone'],
  ['Lunch club of chapel and mosque', 'works-with', 'Older tenants living alone'],
  ['School parents’ group', 'works-with', 'Newcomers between 25 and 45'],
  ['Housing association manager', 'sways', 'Caretakers'],
  ['Housing association manager', 'funds', 'Lunch club of chapel and mosque'],
  ['Block B committee', 'sways', 'Housing association manager'],
];

/** What the map asked for: who it is about, what is done, by whom, by when. */
export const northsideMapActions = [
  [
    'Older tenants living alone',
    'Ask six of them to plan the first Tuesday with us, at their own doors',
    'Amina',
    '2026-03-19',
  ],
  [
    'Block B committee',
    'Say sorry for 2019, and ask on what terms they would run the first test',
    'Jonas',
    '2026-03-16',
  ],
] as const;
