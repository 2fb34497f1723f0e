// A facilitator makes the agenda of a session ready the evening before.
import { consoleStrings } from '#shared/strings/console.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('the agenda is put in order, reworded, timed, filled and cleared, and undo brings a step back', {
  tag: '@no-double',
}, async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const desk = await library.openExample();
  const { console: page } = app;
  const list = page.getByRole('region', { name: words.list });
  const rows = list.getByRole('listitem');
  const row = (nth: number) => rows.nth(nth).getByRole('button').first();
  const nameOf = async (nth: number): Promise<string> =>
    (await row(nth).locator('.prepare-name').textContent()) ?? '';

  await page.getByRole('button', { name: new RegExp(`, ${consoleStrings.menu}$`) }).click();
  await page.getByRole('menuitem', { name: words.command }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
  const count = await rows.count();

  await test.step('a step moves by key and keeps the focus', async () => {
    const [second, third] = [await nameOf(1), await nameOf(2)];
    await row(1).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(row(2)).toContainText(second);
    await expect(row(1)).toContainText(third);
    await expect(row(2)).toBeFocused();
  });

  await test.step('it is reworded and timed', async () => {
    await page.getByLabel(words.fields.title, { exact: true }).fill('Our own step');
    await page.getByLabel(words.fields.minutes, { exact: true }).fill('33');
    await expect(row(2)).toHaveAccessibleName(/^Our own step, 33 min/);
    await expectClean(page, 'preparing');
  });

  await test.step('a break comes after it, goes, and comes back by undo', async () => {
    await list.getByRole('button', { name: words.add }).click();
    await expect(rows).toHaveCount(count + 1);
    await expect(row(3)).toHaveAttribute('aria-pressed', 'true');
    const added = await nameOf(3);
    await page.getByRole('button', { name: words.remove, exact: true }).click();
    await expect(rows).toHaveCount(count);
    await expect(row(3)).toBeFocused();
    await desk.undo();
    await expect(row(3)).toContainText(added);
  });
});
