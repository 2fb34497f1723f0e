import { defineConfig } from '@playwright/test';
import { findElectron } from './find-electron.mjs';

/** The same journeys on every back end that this machine has. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const hasElectron = hasDisplay && findElectron(process.env) !== null;
const backEnds = ['web', 'double', ...(hasElectron ? ['electron'] : [])];

/** What only a desktop app has, what only its double tells, and what needs no window at all. */
const terminal = '**/terminal/**';
const onlyElsewhere: Readonly<Record<string, string[]>> = {
  web: ['**/desktop/**', '**/desktop-double/**', terminal],
  double: [terminal],
  electron: ['**/desktop-double/**', terminal],
};
/**
 * What is about the page alone is the same bundle in every host: it runs in one. What hands do to
 * a window is left out only where the window is a page of Chromium, as it is on the web already.
 */
const leftOut: Readonly<Record<string, RegExp>> = {
  double: /@page|@no-double/,
  electron: /@page/,
};
/** There are neither signals nor scripts to play a runtime with. */
const notOnWindows = process.platform === 'win32' ? [terminal] : [];

export default defineConfig<object, { backEnd: string }>({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  globalSetup: './e2e-setup.mjs',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // On a machine that others use too a page may starve once; `npm test` names what needed two tries.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    ...backEnds.map((backEnd) => ({
      name: backEnd,
      use: { backEnd },
      testIgnore: onlyElsewhere[backEnd] ?? [],
      ...(leftOut[backEnd] ? { grepInvert: leftOut[backEnd] } : {}),
    })),
    { name: 'soak', testDir: '../test/soak', testMatch: '**/*.spec.ts', use: { backEnd: 'web' } },
    // The short ones last: they fill the wait for the last long one.
    { name: 'terminal', testMatch: '**/terminal/*.spec.ts', testIgnore: notOnWindows },
  ],
});
