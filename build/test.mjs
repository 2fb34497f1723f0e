// @ts-check
// `npm test`: every check, one after the other, on a machine that need not have more than Node.
// Goes on after a failure, so that one run tells everything; ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findElectron } from './find-electron.mjs';
import { inProject } from './paths.mjs';

const reports = inProject('test-results');
const tools = {
  tsc: inProject('node_modules/typescript/bin/tsc'),
  biome: inProject('node_modules/@biomejs/biome/bin/biome'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
  playwright: inProject('node_modules/@playwright/test/cli.js'),
};

/** @typedef {{ name: string, isGreen: boolean, passed: number, failed: number, seconds: number }} Outcome */

/** Real Electron needs a display; where there is none and one can be had, it gets one. */
function displayFor() {
  const isBlind =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const canSee = existsSync('/usr/bin/xvfb-run') && findElectron(process.env) !== null;
  return isBlind && canSee ? ['/usr/bin/xvfb-run', '-a'] : [];
}

/** @param {readonly string[]} words @returns {boolean} */
function run(words) {
  const [command = process.execPath, ...args] = words;
  return spawnSync(command, args, { stdio: 'inherit', cwd: inProject('') }).status === 0;
}

/** @param {string} file @returns {any} */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * @param {string} name
 * @param {readonly string[]} words
 * @param {() => { passed: number, failed: number }} [count] a check without a report counts as one
 * @returns {Outcome}
 */
function check(name, words, count) {
  console.log(`\n— ${name}`);
  const startedAt = performance.now();
  const isGreen = run(words);
  const seconds = (performance.now() - startedAt) / 1000;
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  // Red without a red test: something broke before or beside the tests.
  return { name, isGreen, passed, failed: isGreen ? failed : Math.max(1, failed), seconds };
}

function unitCount() {
  const report = read(`${reports}/unit.json`);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}
function journeyCount() {
  const stats = read(`${reports}/e2e.json`)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {any} suite @returns {string[]} the journeys below it that passed only at a second try */
const shakyIn = (suite) => [
  ...(suite.specs ?? [])
    .filter((/** @type {any} */ spec) =>
      spec.tests.some((/** @type {any} */ one) => one.status === 'flaky'),
    )
    .map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`),
  ...(suite.suites ?? []).flatMap(shakyIn),
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const node = process.execPath;
const vitest = [node, tools.vitest, 'run', '--config', 'build/vitest.config.ts'];
const unitReports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/unit.json`];
const journeys = [node, tools.playwright, 'test', '--config', 'build/playwright.config.ts'];
const outcomes = [
  check('types', [node, tools.tsc, '--build']),
  check('format and lint', [node, tools.biome, 'check', '.']),
  check('rules', [...vitest, ...unitReports], unitCount),
  check('build', [node, inProject('build/bundle.mjs')]),
  check('journeys', [...displayFor(), ...journeys], journeyCount),
];

console.log('');
for (const { name, isGreen, passed, failed, seconds } of outcomes) {
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : '';
  console.log(
    `${isGreen ? 'ok ' : 'RED'}  ${name.padEnd(16)} ${seconds.toFixed(0).padStart(4)} s  ${counts}`,
  );
}
for (const name of shakyIn(read(`${reports}/e2e.json`) ?? {}))
  console.log(`SHAKY passed only at its second try: ${name}`);
/** @param {'passed' | 'failed'} which */
const sum = (which) => outcomes.reduce((total, outcome) => total + outcome[which], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(outcomes.every(({ isGreen }) => isGreen) ? 0 : 1);
