// Reads a file that may be anything: regular file → size → encoding → not all NUL.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { Disk } from './disk.ts';
import { diskProblem, errorCode } from './disk-problem.ts';
import { pause } from './schedule.ts';

export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** It is there and can't be what we look for; nothing is known of its bytes. */
  | { readonly kind: 'refused'; readonly problem: AppError }
  /** The disk did not answer, three times. It may tomorrow. */
  | { readonly kind: 'failing'; readonly problem: AppError };

const TRIES = 3;
const PAUSE_MS = 20;

/** Asks the disk up to three times. @throws what it threw last */
export async function patiently<T>({ schedule }: Disk, ask: () => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await ask();
    } catch (thrown) {
      const isFinal = errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR';
      if (isFinal || nth === TRIES) throw thrown;
      await pause(schedule, PAUSE_MS);
    }
  }
}

export async function readBytes(disk: Disk, path: string, limit: number): Promise<ReadBytes> {
  try {
    return await patiently(disk, async (): Promise<ReadBytes> => {
      const info = await disk.fs.stat(path);
      if (!info) return { kind: 'missing' };
      if (info.kind !== 'file') return { kind: 'refused', problem: problem('file.not-ours') };
      if (info.size > limit) return { kind: 'refused', problem: problem('file.too-large') };
      return { kind: 'bytes', bytes: await disk.fs.read(path) };
    });
  } catch (thrown) {
    return { kind: 'failing', problem: diskProblem(thrown) };
  }
}

/** Names in a folder; none when there is no such folder. @throws what the disk throws */
export async function listFolder(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await patiently(disk, () => disk.fs.list(folder));
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR') return [];
    throw thrown;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 or nothing; a byte-order mark is dropped. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.every((byte) => byte === 0)) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
