// Every screen in every look, held against WCAG 2.2 AA and best practice; no rule is switched off.
import { themes } from '#shared/api/settings.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
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
  });
}
