// What the board offers beside sorting: adding in every stage, keys that can be switched off,
// the hint on a note that keeps moving.
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { expect, test } from '../app-test.ts';
import { Finger } from '../pages/finger.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SettingsDialog } from '../pages/settings-dialog.ts';

test('quick add works in every stage, stays for the next note and keeps a draft', {
  tag: '@no-double',
}, async ({ app }) => {
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

  await test.step('in a question, by its key right after the step was opened', async () => {
    await desk.next('Collect');
    await page.keyboard.press('n');
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

test('with single letters off, only they are: the other keys still work @page', async ({ app }) => {
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

test('the wall moves by Space, by the middle button and by two fingers, and notes stay @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('By hand');
  await desk.next('Collect');
  await desk.add('What they like', 'One', 'Two');
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  await wall.drag(wall.inTray('One'), await wall.wallPoint(0.5, 0.4));
  const loner = wall.loners.first();
  await expect(loner).toBeVisible();
  const at = () => wall.middle(loner);
  await desk.isSaved();
  const by = { x: -60, y: -40 };
  const to = (from: { x: number; y: number }) => ({ x: from.x + by.x, y: from.y + by.y });
  const movedBy = async (from: { x: number; y: number }) => {
    const now = await at();
    expect(Math.round(now.x - from.x)).toBe(by.x);
    expect(Math.round(now.y - from.y)).toBe(by.y);
  };

  await test.step('Space and the mouse, on a note that has the focus', async () => {
    await loner.focus();
    const from = await at();
    await page.keyboard.down(' ');
    await wall.mouse(from, to(from));
    await page.keyboard.up(' ');
    await movedBy(from);
    await expect(page.locator('[data-note-id][data-selected]')).toHaveCount(0);
  });

  await test.step('the middle button', async () => {
    const from = await at();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
    await page.mouse.up({ button: 'middle' });
    await movedBy(from);
  });

  await test.step('two fingers apart zoom in', async () => {
    const finger = await Finger.on(page);
    const from = await wall.wallPoint(0.5, 0.5);
    const width = async () => (await loner.boundingBox())?.width ?? 0;
    const before = await width();
    await finger.pinch(from, 60, 90);
    expect((await width()) / before).toBeCloseTo(1.5, 1);
  });

  await test.step('Space alone still selects the note with the focus', async () => {
    await loner.focus();
    await page.keyboard.press(' ');
    await expect(loner).toHaveAttribute('data-selected');
    await wall.trayHas(1);
    await expect(wall.clusters).toHaveCount(0);
  });
});

test('a note that keeps moving offers to be in two places @page', async ({ app }) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('To and fro');
  await desk.next('Collect');
  await desk.add('What they like', 'Undecided', 'First', 'Second');
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  for (const text of ['First', 'Second']) {
    await wall.inTray(text).focus();
    await page.keyboard.press('g');
  }
  await expect(wall.clusters).toHaveCount(2);
  for (const nth of [0, 1, 0, 1]) {
    await wall.note('Undecided').focus();
    await page.keyboard.press('m');
    const groups = page
      .getByRole('dialog')
      .getByRole('region', { name: insightWords.moveTo.groups });
    await groups.getByRole('button').nth(nth).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.getByRole('button', { name: /^Moved 3×, duplicate\?.*Undecided/ }).click();
  await expect(wall.note('Undecided')).toHaveCount(2);
});

test('what is put down at the wall’s left or upper edge is seen whole @page', async ({ app }) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('At the edge');
  await desk.next('Collect');
  await desk.add('What they like', 'One', 'Two', 'Three');
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  const isWhole = async (text: string) => {
    await expect
      .poll(async () => {
        const [note, pane] = [await wall.note(text).boundingBox(), await wall.wall.boundingBox()];
        return note && pane && note.x >= pane.x && note.y >= pane.y;
      })
      .toBe(true);
  };
  await wall.drag(wall.inTray('One'), await wall.wallPoint(0.01, 0.4));
  await isWhole('One');
  await wall.drag(wall.inTray('Two'), await wall.wallPoint(0.5, 0.01));
  await isWhole('Two');
  await wall.drag(wall.inTray('Three'), await wall.wallPoint(0.01, 0.01));
  await isWhole('Three');
});
