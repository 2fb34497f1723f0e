// A journal may go when two complete copies of a later state are on the disk, a checkpoint and a
// snapshot. Until there are many, even those stay: they are the history that can be undone.
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { listFolder } from './read-document.ts';
import { journalRevision } from './session-paths.ts';

const KEPT_BYTES = 8 * 1024 * 1024;
const KEPT_COUNT = 40;

export interface KeptJournal {
  readonly name: string;
  /** What its first frame holds; whatever was saved in it is in the journals that begin later. */
  readonly revision: number;
  readonly size: number;
}

/** Names to drop, the oldest first. `covered`: the revision that two good copies hold. */
export function journalsToDrop(
  journals: readonly KeptJournal[],
  covered: number,
  limits: { readonly bytes: number; readonly count: number } = {
    bytes: KEPT_BYTES,
    count: KEPT_COUNT,
  },
): readonly string[] {
  const oldestFirst = [...journals].sort(
    (a, b) => a.revision - b.revision || (a.name < b.name ? -1 : 1),
  );
  let bytes = journals.reduce((sum, one) => sum + one.size, 0);
  let count = journals.length;
  const drop: string[] = [];
  for (const { name, revision, size } of oldestFirst) {
    if (bytes <= limits.bytes && count <= limits.count) break;
    const next = oldestFirst.find((one) => one.revision > revision);
    if (!next || next.revision > covered) break;
    drop.push(name);
    bytes -= size;
    count--;
  }
  return drop;
}

/** Answers whether there are still too many. Never throws; what can't be removed stays. */
export async function dropOldJournals(
  disk: Disk,
  folder: string,
  covered: number,
  keep: ReadonlySet<string>,
): Promise<boolean> {
  try {
    const journals: KeptJournal[] = [];
    for (const name of await listFolder(disk, folder)) {
      const revision = journalRevision(name);
      if (revision === null || keep.has(name)) continue;
      const info = await disk.fs.stat(join(folder, name));
      if (info) journals.push({ name, revision, size: info.size });
    }
    const drop = journalsToDrop(journals, covered);
    for (const name of drop) await disk.fs.remove(join(folder, name));
    return journalsToDrop(journals, Number.POSITIVE_INFINITY).length > drop.length;
  } catch {
    // Too many journals do no harm.
    return false;
  }
}
