// @ts-check
// Whether Electron's runtime is on this machine. Only looks: asking the package itself would
// start a download.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './paths.mjs';

/**
 * The runtime's executable, or null.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [packageFolder]
 * @returns {string | null}
 */
export function findElectron(env, packageFolder = inProject('node_modules/electron')) {
  const note = join(packageFolder, 'path.txt');
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!existsSync(note) && !override) return null;
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : executableName();
  const executable = join(override ?? join(packageFolder, 'dist'), name);
  return existsSync(executable) ? executable : null;
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
