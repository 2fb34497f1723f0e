// Turns a session into what it was at some other time: one change, worked out from the two states.
import { nouns } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { equalValues } from '../lib/equal.ts';
import { Draft } from '../lib/tables.ts';
import type { Diff } from './diff.ts';

/** What leads from the one to the other; records that say the same are left alone. */
export function diffBetween(now: Session, then: Session): Diff {
  const draft = new Draft(now);
  for (const noun of nouns) {
    for (const id of now[noun].keys()) if (!then[noun].has(id)) draft.remove(noun, id);
    for (const [id, record] of then[noun])
      if (!equalValues(now[noun].get(id), record)) draft.put(noun, record);
  }
  return draft.changes();
}

/** The session as it was at that time, but a clock that ran then does not run on from there. */
export function withClockStanding(then: Session, at: number): Session {
  const running = [...then.visit.values()].filter(
    ({ endedAt, pausedAt }) => endedAt === null && pausedAt === null,
  );
  if (running.length === 0) return then;
  const visit = new Map(then.visit);
  for (const one of running) {
    const pausedAt = Math.max(one.startedAt, Math.round(at));
    visit.set(one.id, { ...one, pausedAt, pauseReason: 'hand' });
  }
  return { ...then, visit };
}

/** While people vote or score, what they have in hand would be taken from under them. */
export const isCounting = ({ round, scoring }: Session): boolean =>
  [...round.values(), ...scoring.values()].some(({ state }) => state === 'open');

/** So much work goes at once that a copy is kept of what was there before. */
const MANY = 10;
export const removesMany = (diff: Diff): boolean =>
  diff.filter(({ after }) => after === null).length >= MANY;
