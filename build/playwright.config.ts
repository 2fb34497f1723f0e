import { defineConfig } from '@playwright/test';
import { findElectron } from './find-electron.mjs';

/** The same journeys on every back end that this machine has. */
const backEnds = ['web', 'double', ...(findElectron(process.env) ? ['electron'] : [])];

export default defineConfig<object, { backEnd: string }>({
  testDir: '../test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  globalSetup: './e2e-setup.mjs',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: backEnds.map((backEnd) => ({ name: backEnd, use: { backEnd } })),
});
