// `npm start` on a machine where the desktop runtime is missing, broken, or fine.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inProject } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { endHost, type HostProcess, startHost } from '../harness/host-process.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-start-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const start = (ready: RegExp): Promise<HostProcess> =>
  startHost({
    command: process.execPath,
    args: [inProject('build/start.mjs'), '--data', join(folder, 'data'), '--no-open'],
    env: { COMMONBOARD_NO_FETCH: '1', ELECTRON_OVERRIDE_DIST_PATH: folder },
    ready,
  });
/** Something in the place of the runtime. */
async function runtime(script: string): Promise<void> {
  const isMac = process.platform === 'darwin';
  const path = join(folder, isMac ? 'Electron.app/Contents/MacOS/Electron' : 'electron');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}
const web = /Commonboard is ready at (http:\S+)/;

test('without a runtime it says so in one sentence and serves the browser', async () => {
  const host = await start(web);
  expect(host.output()).toMatch(
    /^The desktop runtime is not on this machine, [^\n]+\.\nCommonboard/,
  );
  expect(await endHost(host)).toBe(0);
});

test('with a runtime that ends before it is ready it does the same', async () => {
  await runtime('exit 1');
  const host = await start(web);
  expect(host.output()).toMatch(
    /^The desktop window could not be opened here, [^\n]+\.\nCommonboard/,
  );
  expect(await endHost(host)).toBe(0);
});

test('with a runtime that came up it ends as that ends, and starts nothing else', async () => {
  await runtime('echo "Commonboard is ready at app://commonboard/"; exit 7');
  const host = await start(/ready at (app:\S+)/);
  expect(await host.ended).toBe(7);
  expect(host.output()).not.toMatch(web);
});
