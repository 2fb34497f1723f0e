// `npm run soak`: twenty minutes of a workshop in both windows, in a few minutes.
import { defineConfig } from '@playwright/test';

process.env['COMMONBOARD_SOAK_MINUTES'] ??= '20';

export default defineConfig({
  testDir: '../test/soak',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/soak',
  globalSetup: './e2e-setup.mjs',
  workers: 1,
  reporter: [['list']],
});
