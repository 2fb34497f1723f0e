// `npm run screenshots`: the pictures of the README, taken from the running app.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../test/pictures',
  testMatch: '**/*.pictures.ts',
  outputDir: '../test-results/pictures',
  globalSetup: './e2e-setup.mjs',
  workers: 1,
  timeout: 120_000,
  reporter: [['list']],
});
