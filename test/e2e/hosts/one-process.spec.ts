// One process has a data folder open; the next one says so and leaves it alone.

import { built } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { startHost } from '../harness/host-process.ts';

test('a second web host on the same folder says so and ends with 3', async ({ app }) => {
  const second = startHost({
    command: process.execPath,
    args: [`${built.node}/serve.mjs`, '--data', app.dataFolder, '--port', '0', '--no-open'],
    ready: /Commonboard is ready/,
  });
  await expect(second).rejects.toThrow(/ended with 3:\s.*already open/s);
});
