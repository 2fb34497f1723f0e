// What the app asks of Electron, told by the double.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { hostCall, makeSession } from '../harness/host-call.ts';
import { pageProblems } from '../harness/page-problems.ts';
import { type DoubleRun, runDouble } from '../harness/run-double.ts';

let scratch: string;
let app: DoubleRun;
test.beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'commonboard-e2e-'));
  app = await runDouble({
    dataFolder: join(scratch, 'data'),
    scratch,
    bundle: built.node,
    watch: pageProblems().watch,
  });
});
test.afterEach(async () => {
  await app.kill();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
});

test('the sandbox is on, the scheme is a safe one, the browser keeps its things apart', async () => {
  expect(await app.ask('asked')).toMatchObject({
    isSandboxed: true,
    schemes: [{ scheme: 'app', privileges: { standard: true, secure: true } }],
    paths: { userData: join(scratch, 'data', 'browser') },
    spellChecks: false,
  });
});

test('permissions and requests from outside are refused by the app as it is built', async () => {
  const url = 'app://commonboard/';
  expect(await app.ask('permission', { name: 'media', url })).toEqual({
    request: false,
    check: false,
  });
  expect(await app.ask('permission', { name: 'fullscreen', url })).toEqual({
    request: true,
    check: true,
  });
  expect(await app.ask('request', 'https://example.org/')).toEqual({ isCancelled: true });
});

test('the room window fills the projector and comes back when it is pulled out', async () => {
  const laptop = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
  const projector = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };
  await app.ask('displays', [laptop, projector]);
  const sessionId = await makeSession(app.console, 'Own');
  await app.roomOpenedBy(async () => {
    await hostCall(app.console, 'room.open', { sessionId });
  });
  const room = async (): Promise<unknown> => Object(await app.ask('asked')).windows.at(-1);
  expect(await room()).toMatchObject({ isFullScreen: true, bounds: projector.bounds });
  await app.ask('displays', [laptop]);
  expect(await room()).toMatchObject({ isFullScreen: false });
});

test('an export goes through the system’s dialog to where the person said', async () => {
  const sessionId = await makeSession(app.console, 'Own');
  const file = await app.exportedBy(async () => {
    await hostCall(app.console, 'export.make', { sessionId });
  });
  expect(file).toMatchObject({
    name: 'Own.commonboard.json',
    text: expect.stringContaining('Own'),
  });
});

test('a second desktop app on the folder brings the first to the front and ends with 0', async () => {
  const second = runDouble({
    dataFolder: join(scratch, 'data'),
    scratch,
    bundle: built.node,
    watch: pageProblems().watch,
  });
  await expect(second).rejects.toThrow(/ended with 0/);
});
