// A locked note stays as it is and where it is, whoever reaches for it. Only what is said about it
// (votes, links, its table) goes on; unlocking is a change of its own.
import type { Note } from '../domain/note.ts';
import type { Diff } from './diff.ts';
import { RuleBroken } from './rules.ts';

/** Where it lies, as people see it: making room for others may change a rank. */
function placeOf({ laneId, sort }: Note): string {
  if (sort.at === 'alone') return `${laneId} ${sort.x} ${sort.y}`;
  return `${laneId} ${sort.at === 'cluster' ? sort.clusterId : sort.at}`;
}

/** @throws RuleBroken 'note.locked' when the change touches a note that stays locked. */
export function keepLockedNotes(diff: Diff): void {
  for (const change of diff) {
    if (change.noun !== 'note' || !change.before?.locked) continue;
    const { before, after } = change;
    if (after && !after.locked) continue;
    if (!after || after.text !== before.text || placeOf(after) !== placeOf(before))
      throw new RuleBroken('note.locked');
  }
}
