// Groups by shared words, from the real statements: looked through, made in one step, undone in one.
import AxeBuilder from '@axe-core/playwright';
import { suggestWords as words } from '#shared/strings/suggest.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SuggestDialog } from '../pages/suggest-dialog.ts';
import { statementCount, statementsFile } from './statements.ts';

test('what is left in the tray can be grouped by shared words, and back in one step @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Suggested');
  await desk.next('Collect');
  const file = await desk.startImport();
  await file.choose(statementsFile);
  await file.add(statementCount);
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  await wall.drag(wall.inTray().first(), await wall.wallPoint(0.3, 0.3));
  await wall.trayHas(statementCount - 1);
  const sorted = (await wall.loners.first().textContent()) ?? '';
  const dialog = new SuggestDialog(page);

  await test.step('it says which words, and is about the tray alone', async () => {
    await page.getByRole('button', { name: words.command }).click();
    await dialog.isShown();
    for (const reason of await dialog.reasons()) expect(reason).toMatch(/^Share: \S/);
    await expect(dialog.dialog.getByText(sorted, { exact: true })).toHaveCount(0);
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await wall.trayHas(statementCount - 1);
  });

  await test.step('by keys alone, without one group and one note', async () => {
    await wall.inTray().first().focus();
    await page.keyboard.press('u');
    await dialog.isShown();
    const groups = await dialog.groups().count();
    const before = await dialog.noteCount();
    const [first, last] = [dialog.groups().first(), dialog.groups().last()];
    const gone = await last.getByRole('listitem').count();
    await last.getByRole('checkbox').first().focus();
    await page.keyboard.press(' ');
    const large = (await first.getByRole('listitem').count()) > 2;
    if (large) await first.getByRole('checkbox').last().press(' ');
    const made = before - gone - (large ? 1 : 0);
    await dialog.dialog.getByRole('button', { name: words.make }).press('Enter');
    await expect(page.getByText(words.made(groups - 1, made))).toBeAttached();
    await expect(wall.clusters).toHaveCount(groups - 1);
    await wall.trayHas(statementCount - 1 - made);
    await expect(wall.clusters.first().locator('[data-note-id]').first()).toBeVisible();
    await expect(wall.clusters.locator('[data-note-id]:focus')).toHaveCount(1);
    await desk.isSaved();
  });

  await test.step('undone and done again in one step', async () => {
    await desk.undo();
    await wall.trayHas(statementCount - 1);
    await expect(wall.clusters).toHaveCount(0);
    await desk.redo();
    await expect(wall.clusters).not.toHaveCount(0);
  });
});
