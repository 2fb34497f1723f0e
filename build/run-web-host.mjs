// @ts-check
import { spawn } from 'node:child_process';
import { built } from './paths.mjs';

/**
 * Runs the built web host in this terminal and ends as it ends.
 * @param {readonly string[]} args
 */
export function runWebHost(args) {
  const child = spawn(process.execPath, [`${built.node}/serve.mjs`, ...args], { stdio: 'inherit' });
  // Ctrl+C reaches the host twice, which it takes for once.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}
