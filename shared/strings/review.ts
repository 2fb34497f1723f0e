// Words of the time after: readings and what they say, which insight held, keep, change or stop.
import type { Movement, ReadingVerdict, VerdictReason } from '../derive/reading-verdict.ts';
import { TOO_FAR } from '../derive/reading-verdict.ts';
import type { TargetState } from '../derive/target-state.ts';
import type { Held } from '../domain/insight.ts';
import type { Measure, MeasureUnit } from '../domain/measure.ts';
import type { Verdict } from '../domain/programme.ts';
import type { Reading } from '../domain/reading.ts';
import { dayText } from './calendar-day.ts';
import { figureText, plainFigure, stepText } from './measures.ts';
import { short } from './note.ts';

/** A shape beside the word, so that it is not told by colour alone. */
const movements = {
  moved: { word: 'Moved', sign: '▲' },
  'not-yet': { word: 'Not yet', sign: '■' },
  'cannot-tell': { word: 'Cannot tell', sign: '?' },
  'has-not-fallen': { word: 'Has not fallen', sign: '●' },
  'has-fallen': { word: 'Has fallen', sign: '▼' },
} satisfies Record<Movement, { readonly word: string; readonly sign: string }>;

const targets: Readonly<Record<TargetState, string>> = {
  none: '',
  open: 'target still open',
  reached: 'target reached',
  'reached-late': 'target reached late',
  missed: 'target missed',
};

const reasons: Readonly<Record<VerdictReason, string>> = {
  'no-readings': 'There is no reading yet.',
  'no-baseline': 'Without a baseline there is nothing to compare with.',
  'no-sample': 'Without knowing how many were asked, chance can’t be ruled out.',
  'one-reading': 'One reading does not make a movement. The next one will tell.',
  'readings-disagree': 'The last two readings do not agree. The next one will tell.',
  'beyond-chance': 'Two readings agree, and chance does not explain the last one.',
  'two-counts': 'Two counts agree.',
  'within-chance': 'Chance explains the difference, and so would a real change.',
  'target-ruled-out':
    'Chance explains the difference, and a change as large as the target is ruled out.',
  'other-way': 'It went the other way.',
  'not-beyond': 'The last count is no further than the baseline.',
  'fall-ruled-out': 'A fall that would matter is ruled out.',
  fell: 'The last reading lies below the baseline by more than chance.',
};

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${plainFigure(Math.abs(value))}`;

/** “+8 points since the baseline (between +0.1 and +15.8)”. */
function changed({ change, interval }: ReadingVerdict, unit: MeasureUnit): string {
  if (change === null) return '';
  const said = `${signed(change)}${unit === 'percent' ? ' points' : ''} since the baseline`;
  return interval
    ? `${said} (90 % interval: ${signed(interval.low)} to ${signed(interval.high)})`
    : said;
}

export const reviewWords = {
  movements,
  targets,
  /** “Moved, target missed”. */
  verdict: ({ movement, target }: Pick<ReadingVerdict, 'movement' | 'target'>): string =>
    [movements[movement].word, targets[target]].filter(Boolean).join(', '),
  reason: ({ reason }: Pick<ReadingVerdict, 'reason'>): string => reasons[reason],
  changed,
  short: ({ target, targetOn, unit, aim }: Measure, last: Reading | undefined): string => {
    if (target === null || !last || aim === 'hold') return '';
    const gap = aim === 'fall' ? last.value - target : target - last.value;
    const due = targetOn ? `, due ${dayText(targetOn)}` : '';
    return gap > 0 ? `${stepText(gap, unit)} short of the target${due}` : '';
  },
  rule: {
    title: 'How this is decided',
    percent:
      'The last reading is compared with the baseline by the 90 % interval of the difference of two shares (Newcombe 1998). Moved: the whole interval lies on the wanted side, and the reading before lies there too. Not yet: it does not, and a change as large as the target is ruled out, or it went the other way. Cannot tell: neither. Where nothing changed, chance still says “moved” about once in twenty comparisons.',
    count:
      'A count is taken as it was counted. Moved: the last two counts lie beyond the baseline. Not yet: the last one does not. Cannot tell: only one does.',
    hold: `Has fallen: the whole 90 % interval of the difference (Newcombe 1998) lies below 0. Has not fallen: two readings, and a fall to the figure set as the limit, or of ${TOO_FAR} points, is ruled out. Cannot tell: neither.`,
    never: 'Whether the programme did it, no count can say.',
  },
  measures: 'Measures',
  noMeasures: 'There are no measures yet. They are written in the Measures step.',
  readings: 'Readings',
  table: (question: string) => `Readings of: ${short(question)}`,
  columns: { on: 'On', value: 'Value', sample: 'Asked', comment: 'Comment', change: 'Change' },
  baseline: 'Baseline',
  target: 'Target',
  notAsked: 'not said',
  add: 'Add the reading',
  addTitle: 'A new reading',
  editTitle: (day: string) => `The reading of ${day}`,
  takenOn: 'Counted on',
  value: (unit: MeasureUnit) => (unit === 'percent' ? 'Value in percent' : 'Value'),
  sample: 'How many were asked',
  comment: 'Comment',
  commentHint: 'Three evenings, rain on two of them',
  needDay: 'On which day was it counted?',
  needValue: 'Write what was counted.',
  edit: (day: string) => `Change the reading of ${day}`,
  delete: (day: string) => `Delete the reading of ${day}`,
  save: 'Change it',
  cancel: 'Leave it as it was',
  added: (value: string) => `Reading added: ${value}`,
  changedSaid: 'Reading changed',
  deleted: 'Reading deleted. Undo brings it back.',
  chart: {
    name: (question: string) => `Chart: ${short(question)}`,
    baseline: (value: number, unit: MeasureUnit) => `baseline ${figureText(value, unit)}`,
    target: (value: number, unit: MeasureUnit) => `target ${figureText(value, unit)}`,
    sample: (sample: number) => `n ${sample}`,
    intervals: 'Lines: 90 % interval of each reading (Wilson 1927)',
    empty: 'The chart begins with the first figure.',
  },
  wall: { soon: 'What did we count?', of: (nth: number, count: number) => `${nth} of ${count}` },

  held: {
    list: 'What we learned',
    none: 'No insights in this session.',
    question: (nth: number) => `Did insight ${nth} hold?`,
    ask: 'Did it hold?',
    answers: { yes: 'It held', partly: 'In part', no: 'It did not' } satisfies Record<Held, string>,
    open: 'Not looked at yet',
    readings: 'What was counted beside it',
    noReadings: 'No programme that rests on it was counted.',
  },
  judge: {
    list: 'Programmes',
    none: 'No programme cards in this session.',
    question: (name: string) => `What becomes of ${name}?`,
    ask: 'What becomes of it?',
    verdicts: { keep: 'Keep', change: 'Change', stop: 'Stop' } satisfies Record<Verdict, string>,
    open: 'Not decided yet',
    reason: (name: string) => `Why: ${name}`,
    reasonShort: 'Why',
    reasonHint: 'What made us decide so, and on what terms',
  },
  done: {
    noReadings: 'Enter what was counted: date, value, how many were asked.',
    readings: (read: number, count: number) => `${read} of ${count} measures have a reading`,
    held: (count: number, of: number) => `${count} of ${of} insights looked at again`,
    verdict: (count: number, of: number) => `${count} of ${of} programmes decided`,
    why: 'All decided. Write down why.',
    whole: 'All decided, each with its reason.',
  },
} as const;
