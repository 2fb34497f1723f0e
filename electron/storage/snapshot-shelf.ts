// The snapshots of a session as people look through them. Nothing is written here, and one that
// can't be read says so and stays.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { SnapshotCard, SnapshotPage } from '#shared/api/past.ts';
import { countsOf } from '#shared/derive/session-counts.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { KeptSession } from '../services/ports.ts';
import { readCheckpoint } from './checkpoint-file.ts';
import type { Disk } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { listFolder } from './read-document.ts';
import { snapshotPath, snapshotRevision, snapshotsFolder } from './session-paths.ts';

export async function listSnapshots(
  disk: Disk,
  folder: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<Result<SnapshotPage, AppError>> {
  try {
    const revisions = (await listFolder(disk, snapshotsFolder(folder)))
      .flatMap((name) => snapshotRevision(name) ?? [])
      .filter((revision) => before === null || revision < before)
      .sort((a, b) => b - a);
    const snapshots: SnapshotCard[] = [];
    // One after the other: each is a whole session, and the host has other things to do meanwhile.
    for (const revision of revisions.slice(0, limit))
      snapshots.push(await cardOf(disk, folder, revision));
    return ok({ snapshots, hasMore: revisions.length > limit });
  } catch (thrown) {
    return err(diskProblem(thrown));
  }
}

async function cardOf(disk: Disk, folder: string, revision: number): Promise<SnapshotCard> {
  const info = await disk.fs.stat(snapshotPath(folder, revision));
  const at = info?.modifiedAt ?? 0;
  const read = await readSnapshot(disk, folder, revision);
  return read.ok
    ? { revision, at, counts: countsOf(read.value.session), problem: null }
    : { revision, at, counts: null, problem: read.error };
}

export async function readSnapshot(
  disk: Disk,
  folder: string,
  revision: number,
): Promise<Result<KeptSession, AppError>> {
  const path = snapshotPath(folder, revision);
  const read = await readCheckpoint(disk, path);
  if (read.kind === 'missing') return err(problem('snapshot.missing'));
  if (read.kind === 'damaged') return err(problem('snapshot.damaged'));
  if (read.kind === 'too-new') return err(problem('file.too-new'));
  if (read.kind === 'failing') return err(read.problem);
  const info = await disk.fs.stat(path).catch(() => null);
  return ok({ session: read.session, at: info?.modifiedAt ?? 0 });
}
