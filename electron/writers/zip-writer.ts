// One zip of many files. The same files make the same bytes, whenever they are written.
import { strToU8, zipSync } from 'fflate';
import type { PackFile } from '#shared/transfer/papers/pack.ts';

/** The first day a zip knows. */
const LONG_AGO = new Date(1980, 0, 1);

export const writeZip = (files: readonly PackFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        files.map(({ name, content }) => [
          name,
          [typeof content === 'string' ? strToU8(content) : content, { mtime: LONG_AGO }],
        ]),
      ),
    ),
  );
