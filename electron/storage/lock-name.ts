import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the lock of a data folder listens: short on every system, and the same for everyone who
 * means the same folder. An abstract socket (Linux) and a pipe (Windows) vanish with their process.
 */
export function lockAddress(
  realPath: string,
  platform: NodeJS.Platform = process.platform,
  temporary: string = tmpdir(),
): string {
  const mark = createHash('sha256').update(realPath).digest('hex').slice(0, 32);
  if (platform === 'linux') return `\0commonboard-${mark}`;
  if (platform === 'win32') return `\\\\.\\pipe\\commonboard-${mark}`;
  return join(temporary, `cb-${mark.slice(0, 16)}.sock`);
}
