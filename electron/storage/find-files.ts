// What a session's folder holds besides its checkpoint: the journals, read, and which snapshots
// there are.
import { join } from 'node:path';
import type { AppError } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Disk } from './disk.ts';
import { readFrames } from './journal-frames.ts';
import { listFolder, readBytes } from './read-document.ts';
import type { Journal } from './recovery-plan.ts';
import { journalRevision, snapshotRevision, snapshotsFolder } from './session-paths.ts';

export interface FoundFiles {
  readonly journals: readonly Journal[];
  /** Revisions, the newest first. */
  readonly snapshots: readonly number[];
  /** Journals with damage, and what was read of them. */
  readonly unreadable: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** A journal is there and the disk does not give it: nothing may be written on top of that. */
  readonly failing: AppError | null;
  readonly isEmpty: boolean;
}

/** A journal is begun anew long before this. */
const JOURNAL_BYTES = 4 * limits.sessionBytes;

/** @throws what the disk throws when it does not list the folder */
export async function findFiles(disk: Disk, folder: string): Promise<FoundFiles> {
  const names = await listFolder(disk, folder);
  const journals: Journal[] = [];
  const unreadable: { name: string; bytes: Uint8Array }[] = [];
  let failing: AppError | null = null;
  for (const name of names.filter((one) => journalRevision(one) !== null).sort()) {
    const read = await readBytes(disk, join(folder, name), JOURNAL_BYTES);
    if (read.kind === 'failing' || read.kind === 'refused') failing = read.problem;
    if (read.kind !== 'bytes') continue;
    const journal = { name, ...readFrames(read.bytes) };
    journals.push(journal);
    // A tail is torn by any crash; damage in the middle is something else.
    if (journal.damaged) unreadable.push({ name, bytes: read.bytes });
  }
  const snapshots = (await listFolder(disk, snapshotsFolder(folder)))
    .flatMap((name) => snapshotRevision(name) ?? [])
    .sort((a, b) => b - a);
  return { journals, snapshots, unreadable, failing, isEmpty: names.length === 0 };
}
