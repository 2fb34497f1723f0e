// The web host as it is started in a terminal.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { endHost, type HostProcess, killHost, startHost } from '../harness/host-process.ts';

let folder: string;
let host: HostProcess;
const serve = (...args: readonly string[]): Promise<HostProcess> =>
  startHost({
    command: process.execPath,
    args: [inProject('build/serve.mjs'), '--no-open', ...args],
    ready: /Commonboard is ready at (\S+)\n/,
  });

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-serve-'));
  host = await serve('--data', folder, '--port', '0');
});
test.afterEach(async () => {
  if (host.child.exitCode === null) await killHost(host);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('it prints one line, with an address that holds the token in its fragment', () => {
  expect(host.output()).toMatch(
    /^Commonboard is ready at http:\/\/127\.0\.0\.1:\d+\/#t=[0-9a-v]{26}\n$/,
  );
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`it ends with 0 on ${signal}`, async () => {
    host.child.kill(signal);
    expect(await host.ended).toBe(0);
  });
}

test('it says when its port is taken, and ends', async () => {
  const other = join(folder, 'other');
  await expect(serve('--data', other, '--port', new URL(host.address).port)).rejects.toThrow(
    /ended with 1:\s.*is using port/s,
  );
});

test('a folder that was let go can be opened again at once', async () => {
  expect(await endHost(host)).toBe(0);
  host = await serve('--data', folder, '--port', '0');
  expect(host.address).toContain('http://127.0.0.1:');
});
