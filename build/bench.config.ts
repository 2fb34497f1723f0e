// The part of `npm run bench` that measures the running app: one after the other, in Chromium.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../test/bench',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/bench',
  globalSetup: './e2e-setup.mjs',
  workers: 1,
  timeout: 300_000,
  reporter: [['line']],
});
