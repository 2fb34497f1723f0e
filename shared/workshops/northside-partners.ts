// The partners of the worked example, fiction: what they were needed for, what mattered, and how a
// tenant, a parent and a caretaker scored them, each alone.
import type { CriterionPart } from '../domain/criterion.ts';
import type { Day } from '../domain/date.ts';
import { daySchema } from '../domain/date.ts';
import type { Decision, PartnerRole } from '../domain/partner.ts';

export interface ExamplePartner {
  readonly name: string;
  readonly about: string;
  /** The stakeholder it is, by name; null for one that was not on the map. */
  readonly stakeholder: string | null;
  /** Whether it meets the must-haves, in their order; null: not known. */
  readonly checks: readonly (boolean | null)[];
  /** Criterion by criterion: tenant, parent, caretaker. */
  readonly scores: readonly (readonly [number, number, number])[];
  readonly decision: Decision;
  readonly reason: string;
  readonly roles: readonly PartnerRole[];
  readonly gives: string;
  readonly gets: string;
  readonly ask: string;
  readonly owner: string;
  readonly askBy: Day | null;
}

const day = (text: string): Day => daySchema.parse(text);

export const northsideScorers = ['Tenant', 'Parent', 'Caretaker'] as const;

export const northsideGates = ['Safe-visiting checks before anybody goes to a home'] as const;

type ExampleCriterion = Readonly<Record<CriterionPart, string>> & { readonly counters: number };

export const northsideCriteria: readonly ExampleCriterion[] = [
  {
    title: 'Trust',
    low: 'People on the landings avoid them',
    middle: 'Known, neither for good nor for bad',
    high: 'People turn to them by themselves',
    counters: 6,
  },
  {
    title: 'Insight',
    low: 'Knows the blocks from reports',
    middle: 'Meets people here now and then',
    high: 'Is among them every day',
    counters: 3,
  },
  {
    title: 'Reach',
    low: 'Reaches the same few as we do',
    middle: 'Reaches some newcomers',
    high: 'Reaches most newcomers by name',
    counters: 4,
  },
  {
    title: 'Resources',
    low: 'Would have to be paid for everything',
    middle: 'Brings a room or some hours',
    high: 'Brings people, place and money for a year',
    counters: 4,
  },
  {
    title: 'Shares decisions',
    low: 'Decides alone and tells us afterwards',
    middle: 'Asks, then decides',
    high: 'Decides with tenants, and keeps to it',
    counters: 3,
  },
];

export const northsidePartnerQuestion =
  'Who helps us find people who give and people who ask, on every landing, and stays when the posters are gone?';

export const northsidePartners: readonly ExamplePartner[] = [
  {
    name: 'Lunch club of chapel and mosque',
    about: 'Cooks on Thursdays; knows who eats alone',
    stakeholder: 'Lunch club of chapel and mosque',
    checks: [true],
    scores: [
      [5, 5, 4],
      [5, 4, 4],
      [3, 2, 3],
      [2, 2, 2],
      [4, 5, 4],
    ],
    decision: 'invite',
    reason:
      'Level with the parents’ group and strong where it is weak: invited jointly, one knows the old, one the new.',
    roles: ['conception', 'design', 'steering'],
    gives: 'Matches the pairs; the kitchen as a place to meet',
    gets: 'New hands on Thursdays and a say in what the blocks do',
    ask: 'Match eight pairs for four Tuesdays, together with the parents’ group',
    owner: 'Halima',
    askBy: day('2026-03-12'),
  },
  {
    name: 'School parents’ group',
    about: 'Meets at the gate; forty families in the blocks',
    stakeholder: 'School parents’ group',
    checks: [true],
    scores: [
      [4, 4, 4],
      [3, 4, 4],
      [4, 5, 4],
      [2, 2, 2],
      [4, 4, 4],
    ],
    decision: 'invite',
    reason: 'Too close to the lunch club to choose between them: invited jointly.',
    roles: ['conception', 'design', 'management'],
    gives: 'Reaches newcomers at the school gate; reads the door survey',
    gets: 'Neighbours who can take a child or a parcel when it gets late',
    ask: 'Bring newcomers to the pairs, and do the door survey in June and September',
    owner: 'Tomasz',
    askBy: day('2026-03-12'),
  },
  {
    name: 'Housing association',
    about: 'Owns the blocks, the lifts and the noticeboards',
    stakeholder: 'Housing association manager',
    checks: [true],
    scores: [
      [1, 2, 5],
      [2, 3, 3],
      [5, 5, 4],
      [5, 5, 5],
      [2, 2, 2],
    ],
    decision: 'maybe',
    reason:
      'Pays for shelves and survey, without a casting vote: three schemes vanished after being announced, and trust is where we differ most.',
    roles: ['steering'],
    gives: 'Money for six shelves, the noticeboards, a contact who answers',
    gets: 'Fewer calls to the desk, and numbers it can show',
    ask: 'Fund it for a year and leave the decisions to the steering group',
    owner: 'Amina',
    askBy: day('2026-03-20'),
  },
  {
    name: 'Canal-street shops',
    about: 'Five shops, open when the caretakers are not',
    stakeholder: 'Canal-street shops',
    checks: [false],
    scores: [
      [3, 4, 4],
      [3, 4, 3],
      [4, 4, 4],
      [3, 2, 3],
      [3, 3, 3],
    ],
    decision: 'maybe',
    reason: 'No checks for home visits, so not for the pairs: a notice point only.',
    roles: [],
    gives: 'A shelf for cards beside the till',
    gets: 'People who come in and stay a little',
    ask: 'Keep the cards of the Landing Shelf beside the till',
    owner: 'Amina',
    askBy: day('2026-03-20'),
  },
];
