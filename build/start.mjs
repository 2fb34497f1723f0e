// @ts-check
// `npm start`: builds if needed and opens the desktop app; where Electron can't be had or doesn't
// come up, the same app opens in the browser.
import { spawn } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { fetchElectron } from './fetch-electron.mjs';
import { findElectron } from './find-electron.mjs';
import { built } from './paths.mjs';
import { runWebHost } from './run-web-host.mjs';

const args = process.argv.slice(2);

async function runtime() {
  const there = findElectron(process.env);
  if (there || process.env.COMMONBOARD_NO_FETCH === '1') return there;
  console.log('The desktop runtime is fetched once; this may take a minute.');
  return (await fetchElectron({ env: process.env })) ? findElectron(process.env) : null;
}

/**
 * Resolves to the exit code of a run that was ready at some time, or null when it never was.
 * @param {string} electron
 * @returns {Promise<number | null>}
 */
function runDesktop(electron) {
  return new Promise((resolve) => {
    const child = spawn(electron, [`${built.node}/main.mjs`, ...args], {
      stdio: ['inherit', 'pipe', 'ignore'],
    });
    let wasReady = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      if (text.includes('Commonboard is ready')) wasReady = true;
      process.stdout.write(text);
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', () => resolve(null));
    // A second desktop app asks the first to come to the front and ends well without a window.
    child.on('exit', (code) => resolve(wasReady || code === 0 || code === 3 ? (code ?? 1) : null));
  });
}

await bundle();
const electron = await runtime();
const code = electron && (await runDesktop(electron));
if (typeof code === 'number') process.exit(code);
console.log(
  electron
    ? 'The desktop window could not be opened here, so Commonboard opens in your browser.'
    : 'The desktop runtime is not on this machine, so Commonboard opens in your browser.',
);
runWebHost(args);
