// One zip of many files. The same files make the same bytes, whenever they are written; between
// pieces the page gets air.
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { PackFile } from '#shared/transfer/papers/pack.ts';

/** The first day a zip knows. */
const LONG_AGO = new Date(1980, 0, 1);
const PIECE = 512 * 1024;
/** They are packed inside; doing it again takes long and wins nothing. */
const PACKED = /\.(pdf|pptx|png)$/;

/** @param pause waits a moment, and throws when the work is to stop */
export async function writeZip(
  files: readonly PackFile[],
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    written.push(new Uint8Array(piece));
  });
  for (const { name, content } of files) {
    const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = LONG_AGO;
    zip.add(file);
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    let at = 0;
    do {
      await pause();
      file.push(bytes.slice(at, at + PIECE), at + PIECE >= bytes.length);
      at += PIECE;
    } while (at < bytes.length);
  }
  zip.end();
  return new Uint8Array(await new Blob(written).arrayBuffer());
}
