// @ts-check
// Fetches Electron's runtime with the package's own script, and gives up when ten seconds have
// gone by without a byte.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './paths.mjs';

const GIVE_UP_MS = 10_000;
const LOOK_MS = 500;

/** @param {readonly string[]} folders how many bytes lie in them */
function bytesIn(folders) {
  let bytes = 0;
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      // A file may be moved on while we look.
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    }
  }
  return bytes;
}

/**
 * Resolves to whether the script said that the runtime is there.
 * @param {{ env: NodeJS.ProcessEnv, giveUpMs?: number, script?: string }} how
 * @returns {Promise<boolean>}
 */
export function fetchElectron({ env, giveUpMs = GIVE_UP_MS, script }) {
  const install = script ?? inProject('node_modules/electron/install.js');
  if (!existsSync(install)) return Promise.resolve(false);
  const download = mkdtempSync(join(tmpdir(), 'commonboard-runtime-'));
  const watched = [download, inProject('node_modules/electron/dist')];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [install], {
      env: { ...env, TMPDIR: download, TEMP: download, TMP: download },
      stdio: 'ignore',
    });
    let bytes = bytesIn(watched);
    let grewAt = performance.now();
    const look = setInterval(() => {
      const now = bytesIn(watched);
      if (now !== bytes) grewAt = performance.now();
      bytes = now;
      if (performance.now() - grewAt > giveUpMs) child.kill('SIGKILL');
    }, LOOK_MS);
    /** @param {boolean} isThere */
    const end = (isThere) => {
      clearInterval(look);
      rmSync(download, { recursive: true, force: true });
      resolve(isThere);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}
