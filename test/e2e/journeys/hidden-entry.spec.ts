// People write hidden, by quick add, by passing the screen and by pasting; one reveal shows all.
import { consoleStrings } from '#shared/strings/console.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { heardBy } from '../heard-by.ts';
import { BoxPage } from '../pages/box-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

const [likes, barriers] = ['What influences people', 'Why they don’t do it'];

test('what is written hidden is counted, never shown, and comes out all at once', async ({
  app,
}) => {
  let page = app.console;
  let desk = await (await new LibraryPage(page).isShown()).create('Hidden');
  await desk.goThroughTo('Collect');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const heard = await heardBy(room);
  let box = new BoxPage(page);
  await page.bringToFront();

  await test.step('quick add: counts here and in the room, words nowhere', async () => {
    await desk.add(likes, 'Soup in the open');
    await box.hide();
    await box.add(likes, 'Secret: I like the lift');
    await box.holds(1);
    await expect(desk.notes()).toHaveCount(1);
    await expect(room.getByText(slipWords.room.count(1))).toBeVisible();
    await expect(box.way('open')).toBeDisabled();
    await expectClean(page, 'a box that holds something');
    await expectClean(room, 'the room beside the box');
    await page.bringToFront();
  });

  await test.step('a person writes by keys, mends and takes out their own', async () => {
    await box.pass();
    await expect(page.getByRole('navigation', { name: consoleStrings.agenda })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(box.thought(likes, 1)).toBeFocused();
    await page.keyboard.type('Secret of the first');
    await page.keyboard.press('Enter');
    await expect(box.thought(likes, 2)).toBeFocused();
    await page.keyboard.type('Secret thought better of');
    await box.takeOut(2);
    await box.thought(barriers, 1).fill('Secret: too shy');
    await expectClean(page, 'writing hidden');
    await box.passOn();
  });

  await test.step('whoever comes next gets nothing of it, by no key', async () => {
    await page.keyboard.press('Control+z');
    await box.begin();
    await expect(box.thought(likes, 1)).toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(box.thought(likes, 1)).toHaveValue('');
    expect(await page.content()).not.toContain('Secret');
    await box.thought(likes, 1).fill('Secret of the second');
    await box.passOn();
    await box.backToConsole();
    await box.holds(4);
    await expect(page.getByRole('button', { name: consoleStrings.commands.undo })).toBeDisabled();
  });

  await test.step('a pasted list goes into the box as well', async () => {
    await desk.paste('Secret one\nSecret two');
    await box.holds(6);
    expect(await page.content()).not.toContain('Secret');
  });

  await test.step('another step says what waits; a kill loses none of it', async () => {
    await desk.isSaved();
    await desk.next('Read out');
    await expect(page.getByText(slipWords.left(6, 'Collect'))).toBeVisible();
    const { text } = await app.exportedBy(() => desk.export('markdown'));
    expect(text).not.toContain('Secret');
    expect(text).toContain('still hidden in the box');
    await desk.closeDialog();
    expect(heard()).not.toContain('Secret');
    expect(await room.content()).not.toContain('Secret');
    await desk.isSaved();
    await app.kill();
    app.takeProblems();
    await app.restart();
    page = app.console;
    box = new BoxPage(page);
    desk = await (await new LibraryPage(page).isShown()).open('Hidden');
    await page.getByRole('button', { name: slipWords.goTo('Collect') }).click();
    await box.holds(6);
  });

  await test.step('the reveal asks once and shows all', async () => {
    await box.reveal();
    await expect(desk.notes()).toHaveCount(7);
    await expect(desk.note('Secret: too shy')).toBeVisible();
    await expect(desk.note('better of')).toHaveCount(0);
    await expect(box.way('open')).toBeChecked();
    await expect(page.getByRole('button', { name: consoleStrings.commands.undo })).toBeDisabled();
  });
});

test('an empty box outlives a reload, and so does writing in the open again @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Hidden');
  await desk.goThroughTo('Collect');
  const box = new BoxPage(page);
  await box.hide();
  await page.reload();
  await expect(box.way('hidden')).toBeChecked();
  await box.way('open').check();
  await page.reload();
  await expect(box.way('open')).toBeChecked();
});
