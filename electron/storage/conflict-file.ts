// Copies of someone else's session.json beside ours. Each is numbered, so that the newest is known
// without asking any clock; none is ever taken away.
import { join } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type Disk, nonce } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { writeDurably } from './durable-file.ts';
import { listFolder, readBytes } from './read-document.ts';
import { conflictNumber, conflictPath } from './session-paths.ts';

interface Kept {
  readonly name: string;
  readonly nth: number;
}

/** @throws what the disk throws when it does not list the folder */
async function newestConflict(disk: Disk, folder: string): Promise<Kept | null> {
  const kept = (await listFolder(disk, folder)).flatMap((name): readonly Kept[] => {
    const nth = conflictNumber(name);
    return nth === null ? [] : [{ name, nth }];
  });
  return kept.sort((a, b) => b.nth - a.nth)[0] ?? null;
}

/** Durable when it resolves. @throws what the disk throws: then ours must not take its place */
export async function keepConflict(disk: Disk, folder: string, bytes: Uint8Array): Promise<void> {
  const nth = ((await newestConflict(disk, folder))?.nth ?? 0) + 1;
  await writeDurably(disk, conflictPath(folder, nth, nonce(disk)), bytes);
}

export async function readConflict(
  disk: Disk,
  folder: string,
): Promise<Result<Uint8Array, AppError>> {
  try {
    const newest = await newestConflict(disk, folder);
    if (!newest) return err(problem('conflict.missing'));
    const read = await readBytes(disk, join(folder, newest.name), limits.sessionBytes);
    if (read.kind === 'bytes') return ok(read.bytes);
    return err(read.kind === 'missing' ? problem('conflict.missing') : read.problem);
  } catch (thrown) {
    return err(diskProblem(thrown));
  }
}
