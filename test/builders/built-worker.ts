// The import worker as a file that a thread can run, bundled for the test that asks for it.
import { join } from 'node:path';
import { build } from 'esbuild';

const entry = join(import.meta.dirname, '../../electron/workers/import-worker.ts');

/** Bundles the worker into `folder`; answers where it is. */
export async function buildImportWorker(folder: string): Promise<string> {
  const outfile = join(folder, 'import-worker.mjs');
  const asModule = { bundle: true, platform: 'node', format: 'esm', target: 'node20' } as const;
  await build({ entryPoints: [entry], outfile, ...asModule, logLevel: 'error' });
  return outfile;
}
