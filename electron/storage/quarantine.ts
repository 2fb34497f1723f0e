// Copies of what could not be read. The original stays where it was.
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Disk } from './disk.ts';
import { writeDurably } from './durable-file.ts';
import { ensureFolder } from './ensure-folder.ts';
import { quarantineFolder } from './session-paths.ts';

/** Named by content, so that the same damage is kept once. Answers whether the copy is safe. */
export async function keepCopy(
  disk: Disk,
  data: string,
  owner: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<boolean> {
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = join(quarantineFolder(data), `${owner}-${mark}-${basename(name)}`);
  try {
    if (await disk.fs.stat(path)) return true;
    await ensureFolder(disk, quarantineFolder(data));
    await writeDurably(disk, path, bytes);
    return true;
  } catch {
    return false;
  }
}
