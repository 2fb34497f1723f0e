// The tests that take minutes: every fault point, every mutation. Run before a release.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/long/**/*.test.ts'],
    environment: 'node',
    testTimeout: 1_800_000,
  },
});
