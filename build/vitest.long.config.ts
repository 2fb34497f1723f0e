// The long form of the storage proof: every operation, every way, several seeds. Not part of
// `npm test`; run by itself.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/long/**/*.test.ts'],
    environment: 'node',
    testTimeout: 3_600_000,
    // The seeds to play, as in COMMONBOARD_SEEDS=1,2,3; a failure names the one to play again.
    env: { COMMONBOARD_SEEDS: process.env['COMMONBOARD_SEEDS'] ?? '1,2,3' },
  },
});
