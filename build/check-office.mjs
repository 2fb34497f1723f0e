// @ts-check
// `npm run check:office`: whether an office opens what we write. The slides and every table of the
// worked example go through LibreOffice and must come back whole. Where there is none, nothing is
// checked, and that is said and is no success.
import { spawnSync } from 'node:child_process';
import { inProject } from './paths.mjs';

const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
if (office.status !== 0) {
  console.log('Not checked: there is no LibreOffice (soffice) on this machine.');
  process.exit(2);
}
console.log(`Checking with ${office.stdout.trim()}.`);
const config = ['run', '--config', 'build/office.config.ts'];
const vitest = spawnSync(
  process.execPath,
  [inProject('node_modules/vitest/vitest.mjs'), ...config],
  {
    stdio: 'inherit',
    cwd: inProject(''),
  },
);
process.exit(vitest.status ?? 1);
