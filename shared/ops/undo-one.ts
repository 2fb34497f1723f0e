// Undoes one change of anybody's on a session that has moved on, and says how much of it there still
// was to put back.
import type { Noun } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { equalValues, isPutBack } from '../lib/equal.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { applyDiff, type Diff, type RecordChange } from './diff.ts';
import { keepLockedNotes } from './locked-notes.ts';
import { type Rule, RuleBroken } from './rules.ts';
import { revertDiffs } from './settle.ts';

export interface UndoneOne {
  /** Empty when nothing is left to put back. */
  readonly diff: Diff;
  /** The records the change had touched. */
  readonly count: number;
  /** Those that were changed again since and stay as they are. */
  readonly kept: readonly { readonly noun: Noun; readonly id: string }[];
}

export function undoOne(session: Session, change: Diff): Result<UndoneOne, Rule> {
  // A record that was looked at and left as it is is no change.
  const diff = revertDiffs(session, [change]).filter(
    ({ before, after }) => !equalValues(before, after),
  );
  try {
    keepLockedNotes(diff);
  } catch (problem) {
    if (problem instanceof RuleBroken) return err(problem.rule);
    throw problem;
  }
  return ok({ diff, count: change.length, kept: keptOf(applyDiff(session, diff), change) });
}

/** Whether a change left nothing that its undo could put back: all of it was changed again since. */
export const isOvertaken = (session: Session, change: Diff): boolean =>
  change.every((one) => {
    const id = (one.after ?? one.before)?.id;
    const now = id === undefined ? undefined : session[one.noun].get(id);
    if (!one.after) return now !== undefined;
    if (!now) return true;
    if (!one.before) return false;
    const [before, after, current] = [one.before, one.after, now].map((record) => {
      return new Map<string, unknown>(Object.entries(record));
    });
    return [...(after?.entries() ?? [])].every(
      ([field, value]) =>
        equalValues(before?.get(field), value) || !equalValues(current?.get(field), value),
    );
  });

/** What of a change is still there, or was changed again: the undo left it alone. */
export const keptOf = (session: Session, change: Diff): UndoneOne['kept'] =>
  change.flatMap((one) => {
    const id = (one.after ?? one.before)?.id;
    return id === undefined || isBack(session, one) ? [] : [{ noun: one.noun, id }];
  });

function isBack(session: Session, { noun, before, after }: RecordChange): boolean {
  if (!before) return !after || !session[noun].has(after.id);
  const now = session[noun].get(before.id);
  if (!after) return now !== undefined;
  return now !== undefined && isPutBack(before, after, now);
}
