// @ts-check
// `npm run bench`: what an act costs in the core, then in the running app. Fails when something
// breaks, never on a time.
import { spawnSync } from 'node:child_process';
import { inProject } from './paths.mjs';

/** @param {string} tool @param {readonly string[]} words @returns {boolean} */
const run = (tool, words) =>
  spawnSync(process.execPath, [inProject(`node_modules/${tool}`), ...words], {
    stdio: 'inherit',
    cwd: inProject(''),
  }).status === 0;

const isWhole = [
  run('vitest/vitest.mjs', ['bench', '--run', '--config', 'build/vitest.config.ts']),
  run('@playwright/test/cli.js', ['test', '--config', 'build/bench.config.ts']),
];
process.exit(isWhole.every(Boolean) ? 0 : 1);
