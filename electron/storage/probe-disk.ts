// Whether what is written today can be read again: a file is written, synced, read back and taken
// away, beside the sessions and by the same calls as they are.
import { join } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { DiskFacts } from '#shared/api/views.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type Disk, nonce } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { writeAll } from './write-all.ts';

/** As much as a large session's journal takes in an hour. */
const PROBE_BYTES = 256 * 1024;

/** The name is one that is swept when a crash leaves it behind. */
export async function probeDisk(disk: Disk, folder: string): Promise<Result<DiskFacts, AppError>> {
  const path = join(folder, `.probe.${nonce(disk)}.tmp`);
  const seed = disk.random.bytes();
  const bytes = Uint8Array.from({ length: PROBE_BYTES }, (_, nth) => seed[nth % seed.length] ?? 0);
  try {
    const file = await disk.fs.create(path);
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const read = await disk.fs.read(path);
    if (!equalBytes(read, bytes)) return err(problem('disk.failing', { detail: 'read-back' }));
    return ok({ freeBytes: await disk.fs.freeBytes(folder) });
  } catch (thrown) {
    return err(diskProblem(thrown));
  } finally {
    await disk.fs.remove(path).catch(() => undefined);
  }
}

const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, nth) => byte === b[nth]);
