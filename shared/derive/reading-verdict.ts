// What readings say about a measure, by a rule that is said aloud beside every chart:
//
// A share of people asked is compared with its baseline by the 90 % interval of the difference of two
// proportions (Newcombe 1998). The direction was said beforehand, so where nothing changed, chance
// makes a “moved” of one comparison in twenty. Each new reading is another comparison; that is why
// good news needs two readings that agree, while bad news is told at once.
// - moved: the last reading lies beyond the baseline by more than chance, and the one before lies
//   beyond it too;
// - not yet: chance explains the difference, and a change as large as the target's is ruled out; or it
//   went the other way;
// - cannot tell: neither.
// A number that was counted, not asked of a sample, has no chance in it: moved when the last two
// readings lie beyond the baseline, not yet when the last does not.
// Where something must only not fall: fallen when the interval lies below 0, not fallen when it rules
// out a fall to the target (or of ten points, where no target is set), otherwise cannot tell.
import type { Day } from '../domain/date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Reading } from '../domain/reading.ts';
import { assertNever } from '../lib/assert-never.ts';
import { differenceInterval, type Interval } from '../lib/proportions.ts';
import { type TargetState, targetState } from './target-state.ts';

export type Movement = 'moved' | 'not-yet' | 'cannot-tell' | 'has-not-fallen' | 'has-fallen';
/** Why it is so. */
export type VerdictReason =
  | 'no-readings'
  | 'no-baseline'
  | 'no-sample'
  | 'one-reading'
  | 'readings-disagree'
  | 'beyond-chance'
  | 'two-counts'
  | 'within-chance'
  | 'target-ruled-out'
  | 'other-way'
  | 'not-beyond'
  | 'fall-ruled-out'
  | 'fell';

export interface ReadingVerdict {
  readonly movement: Movement;
  readonly reason: VerdictReason;
  /** Last reading less baseline, in the measure's unit; null when one of them is missing. */
  readonly change: number | null;
  /** Of the change, in points; null for counts and without samples. */
  readonly interval: Interval | null;
  readonly target: TargetState;
}

/** The fall that must be ruled out where no target says how far is too far, in points. */
export const TOO_FAR = 10;
/** Rounding of floating numbers decides nothing. */
const EPSILON = 1e-9;

type Said = Pick<ReadingVerdict, 'movement' | 'reason'>;
type Asked = Pick<Measure, 'unit' | 'aim' | 'sample' | 'baseline' | 'target' | 'targetOn'>;

/** `readings` by date, the oldest first. `today`: null where nobody knows it. */
export function readingVerdict(
  measure: Asked,
  readings: readonly Reading[],
  today: Day | null,
): ReadingVerdict {
  const last = readings.at(-1);
  const target = targetState(measure, readings, today);
  const silent = (reason: VerdictReason): ReadingVerdict => ({
    ...{ movement: 'cannot-tell', reason, change: null, interval: null, target },
  });
  if (!last) return silent('no-readings');
  const { baseline, unit } = measure;
  if (baseline === null) return silent('no-baseline');
  const change = last.value - baseline;
  const before = readings.at(-2) ?? null;
  if (unit === 'count')
    return { ...ofCount(measure, baseline, last, before), change, interval: null, target };
  const interval = intervalOf(measure, last);
  if (!interval) return { ...silent('no-sample'), change };
  return { ...ofShare(measure, baseline, before, interval), change, interval, target };
}

/** In points. */
export function intervalOf(
  { baseline, sample }: Pick<Measure, 'baseline' | 'sample'>,
  reading: Reading,
): Interval | null {
  if (baseline === null || sample === null || reading.sample === null) return null;
  const was = { share: Math.min(1, baseline / 100), sample };
  const now = { share: Math.min(1, reading.value / 100), sample: reading.sample };
  const { low, high } = differenceInterval(was, now);
  return { low: low * 100, high: high * 100 };
}

const say = (movement: Movement, reason: VerdictReason): Said => ({ movement, reason });

function ofShare(
  measure: Asked,
  baseline: number,
  before: Reading | null,
  interval: Interval,
): Said {
  switch (measure.aim) {
    case 'rise':
      return wanted(measure, baseline, before, interval);
    case 'fall':
      return wanted(measure, baseline, before, { low: -interval.high, high: -interval.low });
    case 'hold':
      return held(measure, baseline, before, interval);
    default:
      return assertNever(measure.aim);
  }
}

/** `gain`: the interval of the change, positive where it is wanted. */
function wanted(measure: Asked, baseline: number, before: Reading | null, gain: Interval): Said {
  if (gain.low > EPSILON) {
    if (!before) return say('cannot-tell', 'one-reading');
    return gainOf(measure, baseline, before) > EPSILON
      ? say('moved', 'beyond-chance')
      : say('cannot-tell', 'readings-disagree');
  }
  if (gain.high < -EPSILON) return say('not-yet', 'other-way');
  const { target } = measure;
  const hoped = target === null ? null : Math.abs(target - baseline);
  return hoped !== null && hoped > EPSILON && gain.high < hoped
    ? say('not-yet', 'target-ruled-out')
    : say('cannot-tell', 'within-chance');
}

function held(
  { target }: Asked,
  baseline: number,
  before: Reading | null,
  { low, high }: Interval,
): Said {
  if (high < -EPSILON) return say('has-fallen', 'fell');
  const tooFar = target !== null && target < baseline ? baseline - target : TOO_FAR;
  if (low <= -tooFar) return say('cannot-tell', 'within-chance');
  return before ? say('has-not-fallen', 'fall-ruled-out') : say('cannot-tell', 'one-reading');
}

function ofCount(measure: Asked, baseline: number, last: Reading, before: Reading | null): Said {
  const now = gainOf(measure, baseline, last);
  const then = before && gainOf(measure, baseline, before);
  if (measure.aim === 'hold') {
    if (now < -EPSILON) return say('has-fallen', 'fell');
    if (then === null) return say('cannot-tell', 'one-reading');
    return say('has-not-fallen', 'two-counts');
  }
  if (now <= EPSILON) return say('not-yet', now < -EPSILON ? 'other-way' : 'not-beyond');
  if (then === null) return say('cannot-tell', 'one-reading');
  return then > EPSILON ? say('moved', 'two-counts') : say('cannot-tell', 'readings-disagree');
}

/** How far a reading lies beyond the baseline, in the direction that is wanted. */
const gainOf = ({ aim }: Asked, baseline: number, { value }: Reading): number =>
  aim === 'fall' ? baseline - value : value - baseline;
