// Writing beside others, and through a crash of the page.
import { presenceWords } from '#shared/strings/presence.ts';
import { expect, test } from '../app-test.ts';
import { sortedBoard } from './sorted-board.ts';

test('the room sees which note is being written', async ({ app }) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const mark = room
    .locator('.note-card', { hasText: 'told off for chalk' })
    .locator('.writing-mark');
  await page.bringToFront();
  await desk.note('told off for chalk').focus();
  await page.keyboard.press('F2');
  await expect(page.locator('.note-card__editor')).toBeFocused();
  await expect(mark).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toHaveCount(0);
});

test('what was being typed when a page stopped is put back, with a word about it @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('typing:')));
  await desk.note('told off for chalk').focus();
  await page.keyboard.press('F2');
  await expect(page.locator('.note-card__editor')).toBeFocused();
  const [place] = await page.evaluate(() => {
    document.execCommand('insertText', false, 'Told off');
    return Object.keys(localStorage).filter((key) => key.startsWith('typing:'));
  });
  await page.keyboard.press('Enter');
  await expect(desk.note('Told off')).toHaveCount(1);
  await expect.poll(kept).toEqual([]);
  await page.evaluate(
    (key) => localStorage.setItem(key, 'Told off for cha'),
    String(place).replace(/^typing:[^:]+/, 'typing:a-page-that-is-no-more'),
  );
  await desk.isSaved();
  await page.reload();
  await expect(desk.notice(presenceWords.broughtBack(['Told off for cha']))).toBeVisible();
  await expect(desk.note('Told off for cha')).toHaveCount(1);
  await expect.poll(kept).toEqual([]);
  await desk.undo();
  await expect(desk.note('Told off for cha')).toHaveCount(0);
});
