// A small JSON document (settings, recents) for lowdb: read as far as it is ours, written as a
// whole, and a file that could not be read is moved aside before the first write.
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { parseJson } from '#shared/format/safe-json.ts';
import { type Disk, nonce } from './disk.ts';
import { renameStubbornly, writeDurably } from './durable-file.ts';
import { decode, readBytes } from './read-document.ts';

const LIMIT_BYTES = 4 * 1024 * 1024;
type Loose = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Loose | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

function ours(bytes: Uint8Array, marker: string): Loose | null {
  const text = decode(bytes);
  const parsed = text === null ? null : parseJson(text);
  const found = parsed?.ok ? asObject(parsed.value) : null;
  return found?.['commonboard'] === marker ? found : null;
}

/** `marker` says what the document is. Fields that we do not know are kept as they are. */
export function documentAdapter(disk: Disk, path: string, marker: string): Adapter<Loose> {
  let state: 'unknown' | 'readable' | 'unreadable' = 'unknown';
  let held: Loose = {};
  const read = async (): Promise<Loose | null> => {
    const found = await readBytes(disk, path, LIMIT_BYTES);
    if (found.kind === 'failing') {
      state = 'unknown';
      return null;
    }
    const value = found.kind === 'bytes' ? ours(found.bytes, marker) : null;
    state = value || found.kind === 'missing' ? 'readable' : 'unreadable';
    held = value ?? {};
    return value;
  };
  return {
    read,
    async write(data) {
      if (state === 'unknown') await read();
      if (state === 'unknown') throw Object.assign(new Error('Unread.'), { code: 'EIO' });
      if (state === 'unreadable') {
        await renameStubbornly(disk, path, `${path}.damaged-${nonce(disk)}`);
        await disk.fs.syncFolder(dirname(path));
        state = 'readable';
      }
      held = { ...held, ...data, commonboard: marker, format: 1 };
      await writeDurably(disk, path, Buffer.from(`${JSON.stringify(held, null, 1)}\n`, 'utf8'));
    },
  };
}
