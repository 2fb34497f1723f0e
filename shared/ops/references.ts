// Which record refers to which, and what deleting the one does to the other: one table.
import type { Noun } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { Draft } from '../lib/tables.ts';
import type { Diff } from './diff.ts';
import type { Reference } from './reference.ts';
import { partnerReferences } from './references-partner.ts';
import { programmeReferences } from './references-programme.ts';
import { voteReferences } from './references-vote.ts';
import { wallReferences } from './references-wall.ts';
import { RuleBroken, type SessionDraft } from './rules.ts';

const references: readonly Reference[] = [
  ...wallReferences,
  ...voteReferences,
  ...partnerReferences,
  ...programmeReferences,
];

/** Removes a record and settles everything that referred to it. @throws RuleBroken 'record.in-use' */
export function removeRecord(draft: SessionDraft, noun: Noun, id: string): void {
  for (const row of references.filter((candidate) => candidate.to === noun)) {
    const holders = [...draft.rows(row.from)].filter((holder) =>
      row.targets(draft, holder.id).includes(id),
    );
    for (const holder of holders) {
      if (row.onDelete === 'refuse') throw new RuleBroken('record.in-use');
      if (row.onDelete === 'cascade') removeRecord(draft, row.from, holder.id);
      else if (row.targets(draft, holder.id).includes(id)) row.detach?.(draft, holder.id, id);
    }
  }
  draft.remove(noun, id);
}

/** Settles references to records that are not there, as a hand-edited file or an undo may leave. */
export function mendReferences(draft: SessionDraft, within?: Diff): number {
  let mended = 0;
  for (const row of references) {
    if (within && !within.some((change) => change.noun === row.from || change.noun === row.to))
      continue;
    for (const holder of [...draft.rows(row.from)]) {
      for (const target of row.targets(draft, holder.id)) {
        if (draft.get(row.to, target)) continue;
        if (row.detach) row.detach(draft, holder.id, target);
        else removeRecord(draft, row.from, holder.id);
        mended++;
      }
    }
  }
  return mended;
}

/** How many references point nowhere. Always 0 in a session that came through ops. */
export const countDangling = (session: Session): number => mendReferences(new Draft(session));
