// The page's files, by the paths that were known when the app was built. What is asked for is
// only ever looked up here, never joined to a folder, so there is nothing to traverse.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface StaticFile {
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const mimes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Reads the listed files of `folder` into memory; `/` is the page itself. */
export async function readStaticFiles(
  folder: string,
  names: readonly string[],
): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const mime = mimes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const file = { mime, bytes: new Uint8Array(await readFile(join(folder, name))) };
    files.set(`/${name}`, file);
    if (name === 'index.html') files.set('/', file);
  }
  return files;
}
