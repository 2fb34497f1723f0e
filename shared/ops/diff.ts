// A change is a value: which records were before, which are after. Diffs are what the journal
// keeps, what replicas receive and what undo reverses.
import { type Noun, nounSchemas, type Rows } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { putBackFields } from '../lib/equal.ts';
import { keysOf } from '../lib/record-map.ts';
import { z } from '../lib/schema.ts';
import { Draft, type RowChange, withChanges } from '../lib/tables.ts';

export type RecordChange = RowChange<Rows>;
export type Diff = readonly RecordChange[];

const changeSchema = <N extends Noun>(noun: N) =>
  z.object({
    noun: z.literal(noun),
    before: nounSchemas[noun].nullable(),
    after: nounSchemas[noun].nullable(),
  });

/** Built once: building a schema costs a hundred times what checking a record does. */
const changeSchemas = new Map<unknown, z.ZodType>(
  keysOf(nounSchemas).map((noun) => [noun, changeSchema(noun)]),
);

/** A diff as it comes from a file or over the wire. */
export const diffSchema = z.array(
  z.custom<RecordChange>(
    (value) => changeSchemas.get(Object(value).noun)?.safeParse(value).success === true,
  ),
);

export const applyDiff = (session: Session, diff: Diff): Session =>
  diff.length === 0 ? session : withChanges(session, diff);

export const reverseDiff = (diff: Diff): Diff =>
  diff.map(
    (change) => ({ ...change, before: change.after, after: change.before }) as typeof change,
  );

/** Several diffs in order as one. */
export function squashDiffs(base: Session, diffs: readonly Diff[]): Diff {
  const draft = new Draft(base);
  for (const diff of diffs) for (const change of diff) writeAfter(draft, change);
  return draft.changes();
}

function writeAfter(draft: Draft<Rows>, change: RecordChange): void {
  if (change.after) draft.put(change.noun, change.after);
  else if (change.before) draft.remove(change.noun, change.before.id);
}

/**
 * Undoes one diff on a session that has moved on: a record made is removed, a record removed comes
 * back, and of a record changed only the fields that still have the value this diff gave them.
 */
export function putBack(draft: Draft<Rows>, diff: Diff): void {
  for (const change of [...diff].reverse()) {
    if (!change.before) {
      if (change.after) draft.remove(change.noun, change.after.id);
      continue;
    }
    if (!change.after) {
      if (!draft.get(change.noun, change.before.id)) draft.put(change.noun, change.before);
      continue;
    }
    const now = draft.get(change.noun, change.before.id);
    if (now) draft.put(change.noun, putBackFields(change.before, change.after, now));
  }
}
