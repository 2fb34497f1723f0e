// What the app asks of Electron, told by the double.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockStrings } from '#shared/strings/clock.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { runningWords } from '#shared/strings/running.ts';
import { built } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { hostCall, makeSession } from '../harness/host-call.ts';
import { pageProblems } from '../harness/page-problems.ts';
import { type DoubleRun, runDouble } from '../harness/run-double.ts';
import { HallCheckPage } from '../pages/hall-check.ts';
import { LibraryPage } from '../pages/library-page.ts';

let scratch: string;
let app: DoubleRun;
test.beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'commonboard-e2e-'));
  app = await runDouble({
    dataFolder: join(scratch, 'data'),
    scratch,
    bundle: built.node,
    files: [],
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

test('the room window fills the projector, comes back when it is pulled out and goes again', async () => {
  const laptop = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
  const projector = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };
  await app.ask('displays', [laptop, projector]);
  const desk = await (await new LibraryPage(app.console).isShown()).create('Own');
  const wall = await app.roomOpenedBy(() => desk.openRoom());
  const { states, pulled } = runningWords.place;
  const says = (place: keyof typeof states) =>
    expect(app.console.getByRole('button', { name: states[place], exact: true })).toBeVisible();
  const room = async (): Promise<unknown> => Object(await app.ask('asked')).windows.at(-1);
  expect(await room()).toMatchObject({ isFullScreen: true, bounds: projector.bounds });
  await says('second-screen');
  await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
  await wall.evaluate(() => Reflect.set(globalThis, 'sameWindow', true));

  await app.ask('displays', [laptop]);
  expect(await room()).toMatchObject({ isFullScreen: false, bounds: { x: 344, width: 896 } });
  await says('window');
  await expect(app.console.locator('.notice').filter({ hasText: pulled.happened })).toBeVisible();

  await app.ask('displays', [laptop, projector]);
  expect(await room()).toMatchObject({ isFullScreen: true, bounds: projector.bounds });
  await says('second-screen');
  await expect(app.console.locator('.notice')).toHaveCount(0);
  expect(await wall.evaluate(() => Reflect.get(globalThis, 'sameWindow'))).toBe(true);

  // No key closes or reloads the room; the console is as still once a clock runs.
  const reload = { key: 'r', control: true };
  expect(await app.ask('key', { nth: 1, ...reload })).toBe(false);
  expect(await app.ask('key', { nth: 0, ...reload })).toBe(true);
  const awake = (): Promise<unknown> => app.ask('awakeCount');
  expect(await awake()).toBe(0);
  await app.console.getByRole('button', { name: clockStrings.start, exact: true }).click();
  await expect.poll(awake).toBe(1);
  expect(await app.ask('key', { nth: 0, ...reload })).toBe(false);
  await desk.isSaved();
  await app.console.getByRole('button', { name: `Own, ${consoleStrings.menu}` }).click();
  await wall.close();
  await app.console.getByRole('menuitem', { name: consoleStrings.library }).click();
  await expect.poll(awake).toBe(0);
});

test('the check of the hall finds the projector, and says so when it is pulled out', async () => {
  const laptop = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
  const projector = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };
  const library = await new LibraryPage(app.console).isShown();
  const desk = await library.create('Own');
  await desk.isSaved();
  await desk.backToLibrary();
  await library.isShown();
  const hall = await new HallCheckPage(app.console).open();
  await hall.is('screen', 'trouble');
  await expect(hall.row('screen')).toContainText(hallWords.screen.none);

  await app.ask('displays', [laptop, projector]);
  await hall.press('screen', hallWords.again);
  await hall.is('screen', 'fine');
  await expect(hall.row('screen')).toContainText(hallWords.screen.screens(1));
  const wall = await app.roomOpenedBy(() => hall.press('screen', hallWords.screen.open));
  await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
  const room = Object(await app.ask('asked')).windows.at(-1);
  expect(room).toMatchObject({ isFullScreen: true, bounds: projector.bounds });

  await app.ask('displays', [laptop]);
  await hall.close();
  await hall.open();
  await hall.is('screen', 'trouble');
  await app.ask('displays', [laptop, projector]);
  await hall.press('screen', hallWords.again);
  await hall.is('screen', 'fine');
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
    files: [],
    watch: pageProblems().watch,
  });
  await expect(second).rejects.toThrow(/ended with 0/);
});
