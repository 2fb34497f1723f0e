// Copies of the whole session that are never overwritten: every 50 changes, every ten minutes of
// work, and whenever asked. Like the checkpoint, they never hold up saving.
import { join } from 'node:path';
import { Low } from 'lowdb';
import { type Checkpoint, checkpointAdapter, readCheckpoint } from './checkpoint-file.ts';
import type { Disk } from './disk.ts';
import { writeDurably } from './durable-file.ts';
import { listFolder } from './read-document.ts';
import { snapshotPath, snapshotRevision, snapshotsFolder } from './session-paths.ts';
import { type KeptSnapshot, snapshotsToDrop } from './snapshot-retention.ts';

export interface SnapshotKeeper {
  note(durable: Checkpoint, changeCount: number): void;
  /** Answers whether a good one is there now. @throws what the disk throws */
  write(checkpoint: Checkpoint): Promise<boolean>;
  /** The newest revision that a snapshot of this opening holds; -1 before the first. */
  covered(): number;
  stop(): void;
}

const EVERY_CHANGES = 50;
const EVERY_MS = 600_000;

/**
 * Writes one snapshot; one that is there already stays. Answers whether a good one is there now.
 * @throws what the disk throws
 */
export async function writeSnapshot(
  disk: Disk,
  folder: string,
  checkpoint: Checkpoint,
): Promise<boolean> {
  await ensureShelf(disk, folder);
  const path = snapshotPath(folder, checkpoint.revision);
  if (await disk.fs.stat(path)) return (await readCheckpoint(disk, path)).kind === 'good';
  await new Low(checkpointAdapter(disk, path), checkpoint).write();
  return true;
}

async function ensureShelf(disk: Disk, folder: string): Promise<void> {
  const snapshots = snapshotsFolder(folder);
  if (await disk.fs.stat(snapshots)) return;
  await disk.fs.makeFolder(snapshots);
  await disk.fs.syncFolder(folder);
}

/**
 * The bytes of an older version's checkpoint, before it is brought to today's format.
 * @throws what the disk throws
 */
export async function keepAsItWas(
  disk: Disk,
  folder: string,
  older: { readonly revision: number; readonly bytes: Uint8Array },
): Promise<void> {
  const path = snapshotPath(folder, older.revision);
  if (await disk.fs.stat(path)) return;
  await ensureShelf(disk, folder);
  await writeDurably(disk, path, Buffer.from(older.bytes));
}

async function thinOut(disk: Disk, folder: string): Promise<void> {
  const kept: KeptSnapshot[] = [];
  for (const name of await listFolder(disk, snapshotsFolder(folder))) {
    const revision = snapshotRevision(name);
    if (revision === null) continue;
    const info = await disk.fs.stat(snapshotPath(folder, revision));
    if (info) kept.push({ revision, writtenAt: info.modifiedAt, size: info.size });
  }
  for (const revision of snapshotsToDrop(kept))
    await disk.fs.remove(join(snapshotsFolder(folder), `${revision}.json`));
}

export function createSnapshotKeeper(
  disk: Disk,
  folder: string,
  lane: { run<T>(work: () => Promise<T>): Promise<T> },
): SnapshotKeeper {
  let newest: Checkpoint | null = null;
  let since = 0;
  let covered = -1;
  let cancel: (() => void) | null = null;

  const write = (checkpoint: Checkpoint): Promise<boolean> =>
    lane.run(async () => {
      since = 0;
      cancel?.();
      cancel = null;
      const isGood = await writeSnapshot(disk, folder, checkpoint);
      if (isGood) covered = Math.max(covered, checkpoint.revision);
      await thinOut(disk, folder).catch(() => undefined);
      return isGood;
    });
  const writeNewest = (): void => {
    if (newest) void write(newest).catch(() => undefined);
  };

  return {
    note(durable, changeCount) {
      newest = durable;
      since += changeCount;
      if (since === 0) return;
      if (since >= EVERY_CHANGES) writeNewest();
      else cancel ??= disk.schedule(EVERY_MS, writeNewest);
    },
    write,
    covered: () => covered,
    stop: () => cancel?.(),
  };
}
