// Files that a power cut, a newer version or another host has been at: what is there is found
// again, what is not ours to write is left alone, and plain words say so.

import { consoleStrings } from '#shared/strings/console.ts';
import { errorText } from '#shared/strings/errors.ts';
import { openingText, readOnlyText } from '#shared/strings/session-errors.ts';
import { built } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { startHost } from '../harness/host-process.ts';
import { sessionFiles } from '../harness/session-files.ts';
import { LibraryPage } from '../pages/library-page.ts';

const tooNew = openingText({ type: 'file.too-new' });
const mayLook = readOnlyText({ type: 'file.too-new' });
const refused = errorText({ type: 'session.read-only' });
const whole = ['A hello in the lift', 'Being asked', 'Soup', 'A door that is open'];
const recovered = /damaged, probably by a power cut\. We recovered everything up to \d?\d:\d\d/;

test('after a cut session file and a torn journal everything before the tear is there', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('Power cut');
  await desk.next('Collect');
  await desk.add('What they like', ...whole, 'The last one');
  await desk.isSaved();
  const files = await sessionFiles(app.dataFolder, 'Power cut');
  await app.kill();
  await files.halve();
  await files.tearJournal(12);
  await app.restart();

  const library = await new LibraryPage(app.console).isShown();
  await test.step('it opens, and the notice says what became of the work', async () => {
    const again = await library.open('Power cut');
    await expect(again.notes()).toHaveCount(whole.length);
    for (const text of whole) await expect(again.note(text)).toHaveCount(1);
    await expect(again.notice(recovered)).toContainText(consoleStrings.notices.recoveredNext);
    await again.add('What they like', 'Written afterwards');
    await again.isSaved();
    // For a moment the damaged file has made way and the new one is not there yet.
    await expect(async () => expect(await files.read()).toContain('Written afterwards')).toPass();
  });

  await test.step('it is said once, what came after it is kept, and so is what was damaged', async () => {
    await app.kill();
    await app.restart();
    const again = await (await new LibraryPage(app.console).isShown()).open('Power cut');
    await expect(again.notes()).toHaveCount(whole.length + 1);
    await expect(again.notice(recovered)).toHaveCount(0);
    expect((await files.names()).filter((name) => /^session\.damaged-/.test(name))).toHaveLength(1);
  });
});

test('a newer version’s session is shown as such and not one byte of it changes', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('From tomorrow');
  await desk.next('Collect');
  await desk.add('What they like', 'A hello in the lift');
  await desk.isSaved();
  const files = await sessionFiles(app.dataFolder, 'From tomorrow');
  expect(await app.quit()).toBe(0);
  await files.replace((await files.read()).replace(/"minReader": \d+/, '"minReader": 99'));
  const before = await files.photograph();
  await app.restart();

  const library = await new LibraryPage(app.console).isShown();
  await expect(library.tile('From tomorrow')).toContainText(tooNew.happened);
  for (let nth = 0; nth < 2; nth++) {
    const opened = await library.open('From tomorrow');
    await expect(opened.notice(mayLook.next)).toBeVisible();
    await expect(opened.note('A hello in the lift')).toHaveCount(1);
    await opened.add('What they like', 'Not to be written');
    await expect(opened.notice(refused.happened)).toBeVisible();
    await expect(opened.notes()).toHaveCount(1);
    await opened.backToLibrary();
    await library.isShown();
  }
  expect(await files.photograph()).toEqual(before);
  expect(await app.quit()).toBe(0);
  expect(await files.photograph()).toEqual(before);
});

test('a newer version’s session that can’t be understood at all says so and is left alone', async ({
  app,
}) => {
  await (await new LibraryPage(app.console).isShown()).create('From next year');
  const files = await sessionFiles(app.dataFolder, 'From next year');
  expect(await app.quit()).toBe(0);
  const text = (await files.read()).replace(/"minReader": \d+/, '"minReader": 99');
  await files.replace(text.replace('"body": {', '"chapters": {'));
  const before = await files.photograph();
  await app.restart();

  const library = await new LibraryPage(app.console).isShown();
  const untitled = consoleStrings.untitled;
  await expect(library.tile(untitled)).toContainText(tooNew.happened);
  await library.card(untitled).click();
  await expect(app.console.getByText(tooNew.happened)).toBeVisible();
  await expect(app.console.getByText(tooNew.next)).toBeVisible();
  expect(await files.photograph()).toEqual(before);
});

test('a second host on the same folder says so and ends with 3; the first goes on saving', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('Held once');
  await desk.next('Collect');
  const second = startHost({
    command: process.execPath,
    args: [`${built.node}/serve.mjs`, '--data', app.dataFolder, '--port', '0', '--no-open'],
    ready: /Commonboard is ready/,
  });
  await expect(second).rejects.toThrow(/ended with 3:\s.*already open/s);
  await desk.add('What they like', 'Kept all the same');
  await desk.isSaved();
  await app.kill();
  await app.restart();
  const again = await (await new LibraryPage(app.console).isShown()).open('Held once');
  await expect(again.note('Kept all the same')).toHaveCount(1);
});
