import type { NewFile } from './file-system.ts';

/** Writes until everything is taken, however little the disk takes at a time. */
export async function writeAll(file: NewFile, bytes: Uint8Array): Promise<void> {
  let from = 0;
  while (from < bytes.length) {
    const taken = await file.write(from === 0 ? bytes : bytes.subarray(from));
    if (taken <= 0) throw Object.assign(new Error('The disk takes no more.'), { code: 'EIO' });
    from += taken;
  }
}
