// Files that are named when the app is started go through the preview like a dropped one.
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { errorText } from '#shared/strings/errors.ts';
import { expect, test } from '../app-test.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('files on the command line are looked at one by one, and said of when they can’t be', async ({
  app,
}) => {
  const at = (name: string): string => join(app.scratch, name);
  await writeFile(at('notes.csv'), 'text,column\nWe meet in the lift,Places\n');
  await writeFile(at('large.csv'), '');
  await truncate(at('large.csv'), 30 * 1_048_576);
  await mkdir(at('folder.csv'));
  const wanted = ['gone.csv', 'folder.csv', 'large.csv', 'notes.csv'];

  await new LibraryPage(app.console).isShown();
  expect(await app.quit()).toBe(0);
  await app.restart(wanted.map(at));
  const dialog = new ImportDialog(app.console);
  await dialog.looksAt('gone.csv');
  await dialog.says(errorText({ type: 'file.missing' }).happened);
  await dialog.leaveAndSee('folder.csv');
  await dialog.says(errorText({ type: 'file.not-text' }).happened);
  await dialog.leaveAndSee('large.csv');
  await dialog.says(errorText({ type: 'file.too-large', count: 20 }).happened);
  await dialog.leaveAndSee('notes.csv');
  await dialog.says('We meet in the lift');
  await dialog.press(dialogStrings.import.applyNew(1));
  const desk = await new ConsolePage(app.console).isOpen('notes');
  await desk.lookAt('Collect');
  await expect(desk.notes()).toHaveText([/We meet in the lift/]);
});

test('a session file becomes a session of its own beside what is there', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('Taken along');
  const session = await app.exportedBy(() => desk.export('session'));
  const path = join(app.scratch, 'copy.commonboard.json');
  await writeFile(path, session.bytes);
  await desk.isSaved();
  expect(await app.quit()).toBe(0);
  await app.restart([path]);
  const dialog = new ImportDialog(app.console);
  await dialog.looksAt('copy.commonboard.json');
  await dialog.addSession();
  const copy = await new ConsolePage(app.console).isOpen('Taken along');
  await copy.backToLibrary();
  await expect(app.console.getByRole('article')).toHaveCount(2);
});
