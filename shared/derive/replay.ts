// How a wall came to be: the session before its first sorting, and every move since. Nothing is
// changed by it; what it starts from is worked out from the diffs, backwards.

import type { Session } from '../domain/session-body.ts';
import { type Body, toBody } from '../domain/session-json.ts';
import { equalValues } from '../lib/equal.ts';
import { applyDiff, type Diff, reverseDiff, squashDiffs } from '../ops/diff.ts';
import { viewFor } from './view-for.ts';

export interface ReplayStep {
  /** By the host’s clock. */
  readonly at: number;
  readonly diff: Diff;
}
export interface Replay {
  readonly body: Body;
  readonly steps: readonly ReplayStep[];
}
interface Change extends ReplayStep {
  readonly revision: number;
}

/** A pause in which nobody moved anything is no longer than this, in milliseconds. */
export const PAUSE_MS = 3_000;

const isOfTheBoard = ({ noun }: Diff[number]): boolean => noun === 'note' || noun === 'cluster';

/** Whether something moves on the wall; writing and new notes in the tray don’t. */
const moves = (diff: Diff): boolean =>
  diff.some((change) => {
    if (change.noun === 'cluster') return true;
    if (change.noun !== 'note') return false;
    const places = [change.before, change.after].map((note) => note?.sort ?? { at: 'tray' });
    return !equalValues(places[0], places[1]);
  });

/** The changes that lead to this revision without a gap, oldest first. */
function unbroken(changes: readonly Change[], revision: number): readonly Change[] {
  let first = changes.length;
  let wanted = revision;
  while (first > 0 && changes[first - 1]?.revision === wanted) {
    first--;
    wanted--;
  }
  return changes.slice(first);
}

/**
 * From the changes that are still kept. What is written between two moves comes with the next one;
 * what comes before the first belongs to the beginning.
 */
export function replayOf(session: Session, revision: number, kept: readonly Change[]): Replay {
  const changes = unbroken(kept, revision);
  const back = changes.map(({ diff }) => reverseDiff([...diff].reverse())).reverse();
  const oldest = applyDiff(session, squashDiffs(session, back));
  let held: Diff = [];
  let base = oldest;
  const steps: ReplayStep[] = [];
  for (const { at, diff } of changes) {
    const here = diff.filter(isOfTheBoard);
    if (moves(here)) {
      if (steps.length === 0) base = applyDiff(oldest, held);
      steps.push({ at, diff: steps.length === 0 ? here : [...held, ...here] });
      held = [];
    } else held = [...held, ...here];
  }
  // A board needs no remark and no single vote.
  return { body: toBody(viewFor('room', base)), steps };
}

/** Whether the wall was empty at the beginning; if not, its first moves are not known any more. */
export const startsEmpty = ({ cluster, note }: Pick<Session, 'cluster' | 'note'>): boolean =>
  cluster.size === 0 && [...note.values()].every(({ sort }) => sort.at === 'tray');

/** When each step comes, in milliseconds from the beginning, with long pauses cut short. */
export function timesOf(steps: readonly ReplayStep[]): readonly number[] {
  let time = 0;
  return steps.map(({ at }, nth) => {
    const since = nth === 0 ? PAUSE_MS : at - (steps[nth - 1]?.at ?? at);
    time += Math.min(PAUSE_MS, Math.max(0, since));
    return time;
  });
}

/** The board after so many steps. */
export const boardAfter = (base: Session, steps: readonly ReplayStep[], count: number): Session =>
  applyDiff(
    base,
    steps.slice(0, count).flatMap(({ diff }) => diff),
  );
