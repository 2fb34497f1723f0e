// One journal being written. After the first error it is dead: what the disk holds of it is
// unknown, so nothing more is written to it and its sync is never tried again.
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import type { NewFile } from './file-system.ts';
import { writeAll } from './write-all.ts';

export interface JournalFile {
  readonly path: string;
  readonly size: () => number;
  /** On the disk when it resolves; dead when it throws. */
  append(bytes: Uint8Array): Promise<void>;
  /** Never throws. */
  close(): Promise<void>;
}

/** Creates a journal with its first frames; they and its name are on the disk when it resolves. */
export async function createJournal(
  { fs }: Disk,
  path: string,
  first: Uint8Array,
): Promise<JournalFile> {
  const file = await fs.create(path);
  try {
    await writeAll(file, first);
    await file.sync();
    await fs.syncFolder(dirname(path));
  } catch (thrown) {
    await file.close().catch(() => undefined);
    // Nobody was told that anything in it is saved; on a full disk it is in the way.
    await fs.remove(path).catch(() => undefined);
    throw thrown;
  }
  return openJournal(file, path, first.length);
}

function openJournal(file: NewFile, path: string, length: number): JournalFile {
  let size = length;
  return {
    path,
    size: () => size,
    async append(bytes) {
      await writeAll(file, bytes);
      await file.syncData();
      size += bytes.length;
    },
    close: () => file.close().catch(() => undefined),
  };
}
