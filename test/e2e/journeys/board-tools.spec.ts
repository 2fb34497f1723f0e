// What the board offers beside sorting: adding in every stage, keys that can be switched off,
// the hint on a note that keeps moving.
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';

test('quick add works in every stage, stays for the next note and keeps a draft', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Quick');
  const field = page.getByRole('textbox', { name: insightWords.quickAdd.label });
  const button = page.getByRole('button', { name: consoleStrings.quickAdd });

  await test.step('over the board, by the button', async () => {
    await button.click();
    await expect(field).toBeFocused();
    await page.keyboard.type('From focus');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
    await page.keyboard.type('half a th');
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
  });

  await test.step('in a question', async () => {
    await desk.next('Collect');
    await button.click();
    await expect(page.locator('[data-quick-add]').first()).toBeFocused();
  });

  await test.step('while reading out, where the draft is still there', async () => {
    await desk.next('Read out');
    await page.keyboard.press('n');
    await expect(field).toHaveValue('half a th');
    await page.keyboard.type('ought');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  });

  await test.step('in the tray, with a note in focus, one after the other', async () => {
    await desk.next('Sort');
    await desk.wall.trayHas(2);
    await desk.wall.inTray('From focus').focus();
    await page.keyboard.press('n');
    await expect(field).toBeFocused();
    await page.keyboard.type('Third');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Fourth');
    await page.keyboard.press('Enter');
    await desk.wall.trayHas(4);
    await expect(desk.wall.inTray('half a thought')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(desk.wall.inTray('From focus')).toBeFocused();
  });

  await test.step('in a folded tray it opens the tray', async () => {
    await page.getByRole('button', { name: insightWords.sort.foldTray }).click();
    await button.click();
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('while naming', async () => {
    await desk.next('Name');
    await button.click();
    await page.keyboard.type('Fifth');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await desk.lookAt('Sort');
    await desk.wall.trayHas(5);
    await desk.isSaved();
  });
});

test('with single letters off, only they are: the other keys still work', async ({ app }) => {
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  await new SettingsDialog(page).letterKeys(false);
  const desk = await library.create('No letters');
  await desk.next('Collect');
  await desk.add('What they like', 'One', 'Two');
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  await wall.inTray('One').focus();
  for (const key of ['n', 'g', 'x', 'm', 'w', 's', 'd']) await page.keyboard.press(key);
  await page.keyboard.press('F2');
  await expect(wall.inTray('One').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await wall.trayHas(2);
  await expect(page.locator('[data-note-id][data-selected]')).toHaveCount(1);
});
