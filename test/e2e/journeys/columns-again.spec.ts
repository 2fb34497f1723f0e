// A table that comes every month is set up once.
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';

const words = dialogStrings.import;
const table = (name: string, ...rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(['Remark,Short', ...rows].join('\n')),
});

test('what was chosen for the columns comes again with the next table like it', async ({ app }) => {
  const { console: page } = app;
  const desk = await (await new LibraryPage(page).isShown()).create('Every month');
  await desk.next('Collect');
  await test.step('the person says which column it is', async () => {
    const dialog = await desk.startImport();
    await dialog.choose(table('may.csv', 'Nobody has ever asked us about it,Stairs'));
    await dialog.says('Nobody has ever asked us about it');
    await dialog.column(words.hasHeader).click();
    await dialog.column(words.textColumn).selectOption({ label: 'Short' });
    await dialog.says('Stairs');
    await dialog.add(1);
    await desk.isSaved();
  });
  await test.step('after a restart the next one is read in the same way, and says so', async () => {
    expect(await app.quit()).toBe(0);
    await app.restart();
    const again = await (await new LibraryPage(app.console).isShown()).open('Every month');
    const dialog = await again.startImport();
    await dialog.choose(table('june.csv', 'We only ever meet in the lift,Lift'));
    await dialog.says(importWords.asLastTime);
    await dialog.says('Lift');
    await expect(dialog.column(words.textColumn)).toHaveValue('1');
    await dialog.pressAnew();
    await dialog.says('We only ever meet in the lift');
    await expect(dialog.dialog.getByText(importWords.asLastTime)).toHaveCount(0);
    await dialog.add(2);
    await expect(again.note('We only ever meet in the lift')).toHaveCount(1);
  });
});
