// Every screen in every look, held against WCAG 2.2 AA and best practice; no rule is switched off.
import { themes } from '#shared/api/settings.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { findWords } from '#shared/strings/find.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { DayPage } from '../pages/day-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';

for (const theme of themes) {
  test(`no barrier on any screen, ${appStrings.themes[theme].title.toLowerCase()}`, {
    tag: '@page',
  }, async ({ app }) => {
    test.slow();
    const page = app.console;
    const library = await new LibraryPage(page).isShown();
    await new SettingsDialog(page).choose(theme);
    await expectClean(page, 'empty library');
    await page.getByRole('button', { name: libraryStrings.newSession }).first().click();
    await expectClean(page, 'new session');
    await page.keyboard.press('Escape');
    const desk = await library.create('Without barriers');
    await expectClean(page, 'focus');
    await desk.next('Collect');
    await desk.add('What they like', 'A hello in the lift', 'Being asked', 'Soup');
    await expectClean(page, 'collect');
    await page.getByRole('button', { name: consoleStrings.commands.export }).click();
    await expectClean(page, 'export');
    await desk.closeDialog();
    await page.getByRole('button', { name: consoleStrings.commands.paste }).click();
    await page.getByLabel(dialogStrings.paste.label).fill('One\nTwo');
    await page.getByRole('button', { name: dialogStrings.paste.look }).click();
    await page.getByRole('button', { name: dialogStrings.import.apply(2) }).waitFor();
    await expectClean(page, 'paste');
    await desk.closeDialog();
    await desk.next('Read out');
    await expectClean(page, 'read out');
    await desk.next('Sort');
    const { wall } = desk;
    await wall.moveTo(wall.inTray().first(), 'A new group');
    await wall.moveTo(wall.inTray().first(), 'Alone on the wall');
    await expectClean(page, 'sort');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('e');
    await expectClean(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('e');
    await page.getByRole('button', { name: findWords.filter }).click();
    await page.getByRole('checkbox', { name: 'Sky' }).check({ force: true });
    await expectClean(page, 'find');
    await page.keyboard.press('Escape');
    await wall.openMenu(wall.loners.first());
    await expectClean(page, 'menu of a note');
    await page.keyboard.press('Escape');
    const room = await app.roomOpenedBy(() => desk.openRoom());
    await room.locator('[data-note-id]').first().waitFor();
    await expectClean(room, 'room, sort');
    await page.bringToFront();
    await desk.next('Name');
    await expectClean(page, 'name');
    await room.getByText('What does this group say').waitFor();
    await expectClean(room, 'room, name');
    await page.bringToFront();
    await desk.backToLibrary();
    await library.isShown();
    await expectClean(page, 'library with a session');
    await library.pick('Without barriers');
    await library.bar.getByRole('button', { name: libraryStrings.duplicate }).click();
    await library.fromMenu('Without barriers (copy)', libraryStrings.moveToTrash);
    await expect(library.tile('Without barriers')).toContainText(libraryStrings.openElsewhere.room);
    await library.pick('Without barriers');
    await expectClean(page, 'library, something picked and something done');
    const trash = await library.openTrash();
    await trash.getByRole('checkbox').check();
    await expectClean(page, 'trash');
    await trash.getByRole('button', { name: / for good$/ }).click();
    await expectClean(page, 'deleting for good');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await library.search.fill('nothing of the kind');
    await library.drop({ name: 'one.txt', text: 'One' }, { name: 'none.txt', text: '' });
    await page.getByRole('button', { name: libraryStrings.several.submit(1) }).waitFor();
    await expectClean(page, 'several files');
  });
}

test('no barrier from arriving to the close, in the console or in the room, the looks in turn', {
  tag: '@page',
}, async ({ app }) => {
  test.slow();
  const page = app.console;
  await new LibraryPage(page).isShown();
  const day = await new DayPage(page).begin('Without barriers');
  const { desk } = day;
  const room = await app.roomOpenedBy(() => desk.openRoom());
  let turn = 0;
  /** The look alone is changed: what is on screen stays as it is. */
  const expectCleanNext = async (which: Page, where: string): Promise<void> => {
    const theme = themes[turn++ % themes.length] ?? 'light';
    await which.bringToFront();
    await which.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await expectClean(which, `${where}, ${theme}`);
  };
  const both = async (where: string): Promise<void> => {
    await expectCleanNext(room, `room, ${where}`);
    await expectCleanNext(page, where);
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
  await expectCleanNext(page, 'for later');
  await desk.closeDialog();
  await desk.lookAt('Close');
  await page.getByRole('button', { name: consoleStrings.openHere('Close') }).click();
  await day.addAction('Ask around', 'Amira', '2026-12-04');
  await day.addAction('Put up a shelf', '', '');
  await both('close');
});
