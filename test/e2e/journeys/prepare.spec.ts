// A facilitator makes the agenda of a session ready the evening before.
import { clockStrings } from '#shared/strings/clock.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { PreparePage } from '../pages/prepare-page.ts';

test('the agenda is put in order, reworded, timed, filled and cleared, and undo brings a step back', {
  tag: '@no-double',
}, async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const desk = await library.openExample();
  const { console: page } = app;
  const prepare = await new PreparePage(page).open();
  const { list, rows } = prepare;
  const row = (nth: number) => prepare.row(nth);
  const count = await rows.count();

  await test.step('a step moves by key and keeps the focus', async () => {
    const [second, third] = [await prepare.nameOf(1), await prepare.nameOf(2)];
    await row(1).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(row(2)).toContainText(second);
    await expect(row(1)).toContainText(third);
    await expect(row(2)).toBeFocused();
  });

  await test.step('another is dragged to its place, and Escape brings it back', async () => {
    const [first, fourth] = [await prepare.nameOf(0), await prepare.nameOf(3)];
    await prepare.drag(3, 0);
    await expect(row(0)).toContainText(fourth);
    await expect(row(1)).toContainText(first);
    await row(0).hover();
    await page.mouse.down();
    await page.mouse.move(300, 400, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(row(0)).toContainText(fourth);
    await desk.undo();
    await expect(row(0)).toContainText(first);
  });

  await test.step('it is reworded and timed', async () => {
    await row(2).click();
    await page.getByLabel(words.fields.title, { exact: true }).fill('Our own step');
    await page.getByLabel(words.fields.minutes, { exact: true }).fill('33');
    await expect(row(2)).toHaveAccessibleName(/^Our own step, 33 min/);
    await expectClean(page, 'preparing');
  });

  await test.step('a break comes after it, goes, and comes back by undo', async () => {
    await list.getByRole('button', { name: words.add }).click();
    await expect(rows).toHaveCount(count + 1);
    await expect(row(3)).toHaveAttribute('aria-pressed', 'true');
    const added = await prepare.nameOf(3);
    await page.getByRole('button', { name: words.remove, exact: true }).click();
    await expect(rows).toHaveCount(count);
    await expect(row(3)).toBeFocused();
    await desk.undo();
    await expect(row(3)).toContainText(added);
  });

  await test.step('it is protected and left out, and says so', async () => {
    const { skipped, protected: kept } = clockStrings.agenda;
    await row(3).click();
    await page.getByLabel(words.protect).check();
    await page.getByLabel(words.skip).check();
    await expect(row(3)).toHaveAccessibleName(new RegExp(`, ${skipped} · ${kept}$`));
    await page.getByLabel(words.skip).uncheck();
    await expect(row(3)).not.toHaveAccessibleName(new RegExp(skipped));
  });

  await test.step('a step goes on a board of its own', async () => {
    await prepare.add('Candidates', words.newBoard);
    await expect(row(4)).toContainText('Candidates');
    const boards = list.getByLabel(words.addWhere).getByRole('option');
    await expect(boards).toContainText([/./, words.boards.partner, words.newBoard]);
  });
});
