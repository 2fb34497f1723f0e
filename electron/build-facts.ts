// What the build wrote into the bundle: nothing of it is looked for at run time.
import { join } from 'node:path';

declare const APP_VERSION: string;
declare const PAGE_FILES: readonly string[];

/** Packaged, a thread is started from beside the archive: it can't be read from inside. */
const onDisk = import.meta.dirname.replace(/app\.asar(?=[\\/]|$)/, 'app.asar.unpacked');

export const buildFacts = {
  version: APP_VERSION,
  /** The page's files, as paths inside `pageFolder`. */
  pageFiles: PAGE_FILES,
  pageFolder: join(import.meta.dirname, '..', 'renderer'),
  preload: join(import.meta.dirname, 'preload.cjs'),
  importWorker: join(onDisk, 'import-worker.mjs'),
} as const;
