// Where Chromium keeps what it keeps for the desktop app: apart from everything of ours.
import { join } from 'node:path';
import { ensureFolder } from './ensure-folder.ts';
import { nodeFileSystem } from './node-file-system.ts';

/** Made when it is not there; null where it can't be made (a data folder that is only read). */
export async function browserFolder(data: string): Promise<string | null> {
  const folder = join(data, 'browser');
  return ensureFolder({ fs: nodeFileSystem }, folder).then(
    () => folder,
    () => null,
  );
}
