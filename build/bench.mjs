// @ts-check
// `npm run bench`: measures and prints; never fails on a time.
import { spawnSync } from 'node:child_process';
import { inProject } from './paths.mjs';

const vitest = inProject('node_modules/vitest/vitest.mjs');
const args = [
  vitest,
  'bench',
  '--run',
  '--config',
  'build/vitest.config.ts',
  ...process.argv.slice(2),
];
process.exit(
  spawnSync(process.execPath, args, { stdio: 'inherit', cwd: inProject('') }).status ?? 1,
);
