// `npm run check:samples`: the real files of other tools, from the folder COMMONBOARD_SAMPLES.
import { defineConfig } from 'vitest/config';

if (!process.env['COMMONBOARD_SAMPLES'])
  throw new Error('COMMONBOARD_SAMPLES has to name the folder with the files of other tools.');

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: { include: ['test/samples/**/*.test.ts'], environment: 'node' },
});
