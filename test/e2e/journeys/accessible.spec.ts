// Every screen in every look, held against WCAG 2.2 AA and best practice; no rule is switched off.
import { consoleStrings } from '#shared/strings/console.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { findWords } from '#shared/strings/find.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { expect, test } from '../app-test.ts';
import { expectCleanInEveryLook } from '../expect-clean.ts';
import { DayPage } from '../pages/day-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('no barrier from the focus to the names, in any look', { tag: '@page' }, async ({ app }) => {
  test.slow();
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  await page.getByRole('button', { name: libraryStrings.newSession }).first().click();
  await expectCleanInEveryLook(page, 'new session');
  await page.keyboard.press('Escape');
  const desk = await library.create('Without barriers');
  await expectCleanInEveryLook(page, 'focus');
  await desk.next('Collect');
  await desk.add('What they like', 'A hello in the lift', 'Being asked', 'Soup');
  await expectCleanInEveryLook(page, 'collect');
  await page.getByRole('button', { name: consoleStrings.commands.export }).click();
  await expectCleanInEveryLook(page, 'export');
  await desk.closeDialog();
  await page.getByRole('button', { name: consoleStrings.commands.paste }).click();
  await page.getByLabel(dialogStrings.paste.label).fill('One\nTwo');
  await page.getByRole('button', { name: dialogStrings.paste.look }).click();
  await page.getByRole('button', { name: dialogStrings.import.apply(2) }).waitFor();
  await expectCleanInEveryLook(page, 'paste');
  await desk.closeDialog();
  await desk.next('Read out');
  await expectCleanInEveryLook(page, 'read out');
  await desk.next('Sort');
  const { wall } = desk;
  await wall.moveTo(wall.inTray().first(), 'A new group');
  await wall.moveTo(wall.inTray().first(), 'Alone on the wall');
  await expectCleanInEveryLook(page, 'sort');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('e');
  await expectCleanInEveryLook(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('e');
  await page.getByRole('button', { name: findWords.filter }).click();
  await page.getByRole('checkbox', { name: 'Sky' }).check({ force: true });
  await expectCleanInEveryLook(page, 'find');
  await page.keyboard.press('Escape');
  await wall.openMenu(wall.loners.first());
  await expectCleanInEveryLook(page, 'menu of a note');
  await page.keyboard.press('Escape');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.locator('[data-note-id]').first().waitFor();
  await expectCleanInEveryLook(room, 'room, sort');
  await page.bringToFront();
  await desk.next('Name');
  await expectCleanInEveryLook(page, 'name');
  await room.getByText('What does this group say').waitFor();
  await expectCleanInEveryLook(room, 'room, name');
  await page.bringToFront();
});

test('no barrier in the library, in any look', { tag: '@page' }, async ({ app }) => {
  test.slow();
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  await expectCleanInEveryLook(page, 'empty library');
  const desk = await library.create('Without barriers');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.getByRole('heading').first().waitFor();
  await page.bringToFront();
  await desk.backToLibrary();
  await library.isShown();
  await expectCleanInEveryLook(page, 'library with a session');
  await library.pick('Without barriers');
  await library.bar.getByRole('button', { name: libraryStrings.duplicate }).click();
  await library.fromMenu('Without barriers (copy)', libraryStrings.moveToTrash);
  await expect(library.tile('Without barriers')).toContainText(libraryStrings.openElsewhere.room);
  await library.pick('Without barriers');
  await expectCleanInEveryLook(page, 'library, something picked and something done');
  const trash = await library.openTrash();
  await trash.getByRole('checkbox').check();
  await expectCleanInEveryLook(page, 'trash');
  await trash.getByRole('button', { name: / for good$/ }).click();
  await expectCleanInEveryLook(page, 'deleting for good');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await library.search.fill('nothing of the kind');
  await library.drop({ name: 'one.txt', text: 'One' }, { name: 'none.txt', text: '' });
  await page.getByRole('button', { name: libraryStrings.several.submit(1) }).waitFor();
  await expectCleanInEveryLook(page, 'several files');
});

test('no barrier from arriving to the close, in the console or in the room', {
  tag: '@page',
}, async ({ app }) => {
  test.slow();
  const page = app.console;
  await new LibraryPage(page).isShown();
  const day = await new DayPage(page).begin('Without barriers');
  const { desk } = day;
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const both = async (where: string): Promise<void> => {
    for (const [which, name] of [
      [room, `room, ${where}`],
      [page, where],
    ] as const) {
      await which.bringToFront();
      await expectCleanInEveryLook(which, name);
    }
  };
  await page.bringToFront();
  await day.arrive('here', 'Tenants');
  await day.arrive('missing', 'Night-shift workers');
  await both('arrive');
  await desk.next('Agree');
  await day.agree('One speaks at a time');
  await day.consents('named', 'ask');
  await both('agree');
  await desk.next('Behaviour card');
  await day.cardField('group').fill('New tenants');
  await day.cardField('doing').fill('swap a favour');
  await both('behaviour card');
  await desk.next('Focus');
  await day.press('a');
  await both('agreements over the question');
  await day.press('Escape');
  await day.keepForLater('Soup');
  await page.getByRole('button', { name: parkingWords.buttonName(1) }).click();
  await expectCleanInEveryLook(page, 'for later');
  await desk.closeDialog();
  await desk.lookAt('Close');
  await page.getByRole('button', { name: consoleStrings.openHere('Close') }).click();
  await day.addAction('Ask around', 'Amira', '2026-12-04');
  await day.addAction('Put up a shelf', '', '');
  await both('close');
});
