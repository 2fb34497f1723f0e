import { defineConfig } from 'vitest/config';

/** What puts a stand-in in a module's place, or pages in Node's: a process of its own a file. */
const alone = [
  'test/electron/shell/**/*.test.ts',
  'test/electron/hosts/ipc-host.test.ts',
  'test/renderer/dnd/**/*.test.ts',
  'test/**/*.test.tsx',
];
const elsewhere = ['test/e2e/**', 'test/long/**', 'test/office/**', 'test/samples/**'];

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    environment: 'node',
    maxWorkers: '100%',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'alone', include: alone, exclude: elsewhere } },
      // All others are plain modules that hold nothing: read once a worker, not once a file.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...elsewhere, ...alone],
          isolate: false,
        },
      },
    ],
  },
});
