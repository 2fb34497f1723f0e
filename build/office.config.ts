// What LibreOffice makes of our files. Not part of `npm test`; run by itself.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/office/**/*.test.ts'],
    environment: 'happy-dom',
    testTimeout: 300_000,
  },
});
