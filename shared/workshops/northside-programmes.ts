// The worked example, fiction: what the room of Northside made of what it had learned. Ideas, two
// programmes, how they are measured, what was counted, who promised what.
import type { BenchmarkAnswer, BenchmarkCriterion } from '../domain/benchmark.ts';
import type { Drive } from '../domain/idea.ts';
import type { Aim, MeasureKind, MeasurePart, MeasureUnit } from '../domain/measure.ts';
import type { Change, Channel, ProgrammePart } from '../domain/programme.ts';

/** An idea: the insights it answers (from 0 on), its drives, and where it stands: effort, impact. */
export interface ExampleIdea {
  readonly title: string;
  readonly notes: readonly string[];
  readonly insights: readonly number[];
  readonly drives: readonly Drive[];
  readonly effort: number;
  readonly impact: number;
  readonly dots: number;
}
export interface ExampleProgramme {
  readonly texts: Readonly<Record<ProgrammePart, string>>;
  readonly firstTestOn: string;
  readonly idea: string;
  readonly insights: readonly number[];
  readonly partners: readonly string[];
  readonly changes: readonly Change[];
  readonly channels: readonly Channel[];
}
export interface ExampleMeasure {
  readonly kind: MeasureKind;
  /** From 0 on; null: the objective as a whole. */
  readonly programme: number | null;
  readonly unit: MeasureUnit;
  readonly aim: Aim;
  readonly texts: Readonly<Record<MeasurePart, string>>;
  readonly sample: number | null;
  readonly baseline: number | null;
  readonly baselineOn: string;
  readonly target: number | null;
  readonly targetOn: string | null;
  readonly readings: readonly (readonly [on: string, value: number, comment: string])[];
}

export const northsideIdeas: readonly ExampleIdea[] = [
  {
    title: 'A lending shelf by each lift',
    notes: [
      'A shelf where you lend a lamp',
      'Dated cards: I need, I have',
      'The caretaker keeps it tidy',
    ],
    insights: [0, 2],
    drives: ['gain', 'keep-safe'],
    ...{ effort: 0.3, impact: 0.8, dots: 14 },
  },
  {
    title: 'Pairs who each give and ask on Tuesdays',
    notes: [
      'One thing to give, one to ask',
      'The lunch club knows who fits',
      'Show in the lift what came of it',
    ],
    insights: [1, 3],
    drives: ['belong', 'keep-safe'],
    ...{ effort: 0.42, impact: 0.88, dots: 12 },
  },
  {
    title: 'Ten minutes at the bins',
    notes: ['A bench by the bins', 'A board: who needs what this week'],
    insights: [2],
    drives: ['belong'],
    ...{ effort: 0.22, impact: 0.6, dots: 6 },
  },
  {
    title: 'A message line run by the caretakers',
    notes: ['Send one word, the caretaker knows who', 'No group chat'],
    insights: [0],
    drives: ['make-sense'],
    ...{ effort: 0.75, impact: 0.7, dots: 0 },
  },
  {
    title: 'Newcomers get a first favour',
    notes: ['A pot of soup on the first evening', 'Somebody carries a box up'],
    insights: [0, 3],
    drives: ['belong', 'gain'],
    ...{ effort: 0.35, impact: 0.55, dots: 4 },
  },
  {
    title: 'A poster about kindness',
    notes: ['Posters in all lifts', 'A slogan competition'],
    insights: [],
    drives: [],
    ...{ effort: 0.2, impact: 0.12, dots: 0 },
  },
];

export const northsideProgrammes: readonly ExampleProgramme[] = [
  {
    texts: {
      name: 'The Landing Shelf',
      deed: 'Neighbours take, lend or ask by a dated card on a shelf by their lift; caretakers keep it.',
      give: 'A thing they lend, or two minutes',
      get: 'What they need today, without a knock',
      instead: 'Ordering it, or doing without',
      firstTest: 'Block B, 14 days, two shelves, run by the committee',
      audience: 'Adults 25–45 who moved in under three years ago',
      partnership: 'Caretakers keep the shelves; the parents’ group opens them',
      needs: 'Six shelves, dated cards, a pen on a string',
      risk: 'Things are taken and do not come back',
      leftOut: 'People who do not pass the lift: both terraces',
      owner: 'Jonas',
    },
    firstTestOn: '2026-03-30',
    idea: 'A lending shelf by each lift',
    insights: [0, 2],
    partners: ['Parents', 'Housing association'],
    changes: ['easier', 'service', 'norm'],
    channels: ['one-to-one', 'print', 'partnerships'],
  },
  {
    texts: {
      name: 'Two-Way Tuesday',
      deed: 'Each pair names one thing to give and one to ask; the lunch club matches them.',
      give: 'One small thing a week they are good at',
      get: 'One thing they need, and nothing owed',
      instead: 'Waiting for help, or refusing it',
      firstTest: 'Eight pairs, four Tuesdays; the result hangs in the lift within two weeks',
      audience: 'Older tenants who live alone, with newcomers on their own stairs',
      partnership: 'The lunch club matches and steers',
      needs: 'Somebody who matches, two hours a week',
      risk: 'Unsafe visits: they meet at the lunch club first',
      leftOut: 'People left unmatched; night-shift workers',
      owner: 'Mrs Oduya',
    },
    firstTestOn: '2026-03-24',
    idea: 'Pairs who each give and ask on Tuesdays',
    insights: [1, 3],
    partners: ['Lunch club'],
    changes: ['easier', 'skills', 'norm'],
    channels: ['one-to-one', 'events', 'joined-up'],
  },
];

const door = {
  how: 'At the door, three evenings, every second door',
  when: 'March, June, September',
  reader: 'The parents’ group',
};

export const northsideMeasures: readonly ExampleMeasure[] = [
  {
    ...{ kind: 'does', programme: 0, unit: 'percent', aim: 'rise' },
    texts: {
      ...door,
      question:
        'Have you swapped a favour with a neighbour in the last four weeks, at least twice?',
      counted: 'Adults 25–45 who moved in under three years ago',
      stop: 'Under 20 % in June: ask ten of them why, before going on',
    },
    ...{ sample: 150, baseline: 18, baselineOn: '2026-03-10', target: 30, targetOn: '2026-09-30' },
    readings: [
      ['2026-06-15', 21, 'Two of three evenings, rain'],
      ['2026-09-30', 26, ''],
    ],
  },
  {
    ...{ kind: 'keeps', programme: 1, unit: 'count', aim: 'rise' },
    texts: {
      question: 'Pairs that still swap after three months',
      counted: 'Pairs that began in March',
      how: 'The lunch club’s list',
      when: 'June, September',
      reader: 'The lunch club',
      stop: 'Fewer than eight in June',
    },
    ...{ sample: null, baseline: 0, baselineOn: '2026-03-10', target: 20, targetOn: '2026-09-30' },
    readings: [
      ['2026-06-16', 9, ''],
      ['2026-09-29', 14, 'Three pairs moved away'],
    ],
  },
  {
    ...{ kind: 'brings', programme: 1, unit: 'count', aim: 'rise' },
    texts: {
      question: 'Swaps in a month that a neighbour introduced',
      counted: 'All swaps on the list',
      how: 'The card asks: who told you?',
      when: 'Each month',
      reader: 'The lunch club',
      stop: 'None in two months',
    },
    ...{
      sample: null,
      baseline: null,
      baselineOn: '2026-03-24',
      target: 10,
      targetOn: '2026-09-30',
    },
    readings: [],
  },
  {
    ...{ kind: 'delivery', programme: 0, unit: 'count', aim: 'rise' },
    texts: {
      question: 'Shelves in use: something taken or put there this week',
      counted: 'All shelves',
      how: 'The caretakers look on Fridays',
      when: 'Each Friday',
      reader: 'Jonas',
      stop: 'A shelf that is empty for two weeks',
    },
    ...{ sample: null, baseline: 0, baselineOn: '2026-03-10', target: 6, targetOn: '2026-09-30' },
    readings: [
      ['2026-04-17', 2, 'Block B'],
      ['2026-09-25', 6, ''],
    ],
  },
  {
    ...{ kind: 'fairness', programme: null, unit: 'percent', aim: 'hold' },
    texts: {
      ...door,
      question:
        'Have you swapped a favour with a neighbour in the last four weeks, at least twice?',
      counted: 'Tenants over 70',
      stop: 'Any fall: ask the lunch club first',
    },
    ...{ sample: 60, baseline: 35, baselineOn: '2026-03-10', target: null, targetOn: null },
    readings: [
      ['2026-06-15', 33, ''],
      ['2026-09-30', 35, ''],
    ],
  },
];

export const northsideBenchmarks: readonly (readonly [
  criterion: BenchmarkCriterion,
  answer: BenchmarkAnswer,
  comment: string,
])[] = [
  ['customer-orientation', 'yes', 'Their own words, and a door survey'],
  ['behaviour', 'yes', 'One doing, counted at the door'],
  ['theory', 'partly', 'No chance to see who needs it: the shelf shows it'],
  ['insight', 'yes', ''],
  ['exchange', 'yes', 'Everyone gives and asks'],
  ['competition', 'partly', 'Lockers are easier still'],
  ['segmentation', 'no', 'Night-shift workers were not asked'],
  ['methods-mix', 'yes', ''],
];

export const northsidePromises = {
  gap: 'segmentation',
  gapAction: [
    'Ask six night-shift workers when and where they could take part',
    'Priya',
    '2026-03-27',
  ],
  /** Of which programme, what, who, by when, first step. */
  actions: [
    [
      0,
      'Put up two shelves in Block B',
      'Jonas',
      '2026-03-27',
      'Ring the caretaker for the measures',
    ],
    [0, 'Print fifty dated cards', 'Amina', '2026-03-25', 'Draw one card by hand tonight'],
    [1, 'Match the first eight pairs', 'Mrs Oduya', '2026-03-23', 'Write down the first two names'],
  ],
  ours: [['We answer every card within two weeks, in the lift', 'Housing association']],
  wishes: [
    ['A key to the noticeboard', 'Block B committee'],
    ['Somebody for the Tuesdays in July', 'Lunch club'],
  ],
  objective: {
    group: 'Adults 25–45 who moved in under three years ago',
    doing: 'swap a practical favour with a neighbour',
    often: 'on their own landing or row, at least twice a month',
    baseline: '18 %',
    target: '30 %',
    targetBy: '2026-09-30',
  },
  challenges: [
    ['How could we let newcomers see who needs a hand, though they come home after dark?', 0],
    ['How could we let older tenants give as well as take?', 1],
    ['How could we meet where it feels safe, without a knock?', 2],
    ['How could we show early that this one lasts?', 3],
  ],
} as const;
