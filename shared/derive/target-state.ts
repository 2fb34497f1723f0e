import type { Day } from '../domain/date.ts';
import type { Measure } from '../domain/measure.ts';
import type { Reading } from '../domain/reading.ts';

/** Whether the figure that was set was reached; whether it moved at all is another question. */
export type TargetState = 'none' | 'open' | 'reached' | 'reached-late' | 'missed';

/**
 * Reached by its day when the last reading up to that day reaches it. Missed when it did not and the
 * day has come: by `today`, or by a reading taken then. Days of one format compare as texts.
 */
export function targetState(
  { aim, target, targetOn }: Pick<Measure, 'aim' | 'target' | 'targetOn'>,
  readings: readonly Reading[],
  today: Day | null,
): TargetState {
  // What must not fall has no figure to get to.
  if (target === null || aim === 'hold') return 'none';
  const reaches = (reading: Reading | undefined): boolean =>
    reading !== undefined && (aim === 'fall' ? reading.value <= target : reading.value >= target);
  const last = readings.at(-1);
  if (targetOn === null) return reaches(last) ? 'reached' : 'open';
  const inTime = readings.filter(({ takenOn }) => takenOn <= targetOn).at(-1);
  if (reaches(inTime)) return 'reached';
  if (last !== inTime && reaches(last)) return 'reached-late';
  return isDue(targetOn, last, today) ? 'missed' : 'open';
}

const isDue = (day: Day, last: Reading | undefined, today: Day | null): boolean =>
  (last !== undefined && last.takenOn >= day) || (today !== null && today > day);
