import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { errorCode } from './disk-problem.ts';

/** Makes a folder and what is above it, on the disk when it resolves. @throws what the disk throws */
export async function ensureFolder(disk: Pick<Disk, 'fs'>, folder: string): Promise<void> {
  if (await disk.fs.stat(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await ensureFolder(disk, parent);
  try {
    await disk.fs.makeFolder(folder);
  } catch (thrown) {
    if (errorCode(thrown) !== 'EEXIST') throw thrown;
  }
  await disk.fs.syncFolder(parent);
}
