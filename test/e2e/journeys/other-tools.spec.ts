// What people bring from other tools: looked at first, made as one step, taken back as one.
import { join } from 'node:path';
import { appStrings } from '#shared/strings/app.ts';
import { importReportWords } from '#shared/strings/import-report.ts';
import { importWords, leftOutWords } from '#shared/strings/imports.ts';
import { expect, test } from '../app-test.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { LibraryPage } from '../pages/library-page.ts';

const file = (name: string): string => join(import.meta.dirname, '../../fixtures/imports', name);

test('boards and people come in from other tools, each as one step', async ({ app }) => {
  const { console: page } = app;
  const desk = await (await new LibraryPage(page).isShown()).openExample();
  const import_ = async (name: string): Promise<ImportDialog> => {
    await page.keyboard.press('Control+i');
    const dialog = await new ImportDialog(page).isShown();
    await dialog.choose(file(name));
    return dialog;
  };

  await test.step('people go onto the map, also from a step without notes', async () => {
    await desk.lookAt('List');
    const dialog = await import_('stakeholders.csv');
    await dialog.says(importWords.holdsPeople(3, 0));
    await dialog.says(leftOutWords({ reason: 'private', count: 2 }));
    await dialog.press(importWords.applyPeople(3));
    await expect(page.getByText('Caretaker, Housing office').first()).toBeVisible();
    await desk.undo();
    await expect(page.getByText('Caretaker, Housing office')).toHaveCount(0);
  });

  await test.step('what came in is said, can be asked for again, and is taken back as one', async () => {
    await (await import_('stakeholders.csv')).press(importWords.applyPeople(3));
    const said = page.getByRole('note').filter({ hasText: 'from “stakeholders.csv”' });
    await expect(said).toContainText(leftOutWords({ reason: 'private', count: 2 }));
    await said.getByRole('button', { name: appStrings.dismiss }).click();
    await expect(said).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(importReportWords.command);
    await page.keyboard.press('Enter');
    await said.getByRole('button', { name: importReportWords.copy }).click();
    await said.getByRole('button', { name: importReportWords.undo }).click();
    await expect(said).toBeHidden();
    await expect(page.getByText('Caretaker, Housing office')).toHaveCount(0);
  });

  await test.step('a board keeps its groups and lines, and is undone in one', async () => {
    await desk.lookAt('Sort');
    const noteCount = await desk.notes().count();
    const dialog = await import_('board.canvas');
    await dialog.says(importWords.board('json-canvas', ''));
    await dialog.says(leftOutWords({ reason: 'lines', count: 1 }));
    await dialog.add(4);
    await expect(desk.notes()).toHaveCount(noteCount + 4);
    await expect(desk.wall.cluster('Nobody asked us').first()).toBeAttached();
    await desk.undo();
    await expect(desk.notes()).toHaveCount(noteCount);
  });

  await test.step('votes come as a round of their own', async () => {
    const dialog = await import_('scrumlr.json');
    await dialog.says(importWords.board('scrumlr', 'Stairwell talk'));
    await dialog.says(importWords.votesNote);
    await dialog.add(3);
    await desk.isSaved();
  });
});
