// Replaces a document as a whole: after a crash there is the old one or the new one, never a part
// of either, and when this resolves it is the new one.
import { basename, dirname, join } from 'node:path';
import { type Disk, nonce } from './disk.ts';
import { errorCode } from './disk-problem.ts';
import { pause } from './schedule.ts';
import { writeAll } from './write-all.ts';

const RENAME_TRIES = 6;
const FIRST_PAUSE_MS = 20;
/** Virus scanners and sync clients hold a file for a moment. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Left behind by a crash, swept on the next opening. */
export const isTemporary = (name: string): boolean => /^\..*\.[0-9a-f]{20}\.tmp$/.test(name);

export async function writeDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${nonce(disk)}.tmp`);
  const file = await disk.fs.create(temporary);
  try {
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameStubbornly(disk, temporary, path);
  } catch (thrown) {
    await disk.fs.remove(temporary).catch(() => undefined);
    throw thrown;
  }
  await disk.fs.syncFolder(folder);
}

/** Six tries, 20 ms doubling, when someone holds the file. */
export async function renameStubbornly(disk: Disk, from: string, to: string): Promise<void> {
  for (let nth = 1; ; nth++) {
    try {
      return await disk.fs.rename(from, to);
    } catch (thrown) {
      if (nth === RENAME_TRIES || !HELD.has(errorCode(thrown))) throw thrown;
      await pause(disk.schedule, FIRST_PAUSE_MS * 2 ** (nth - 1));
    }
  }
}
