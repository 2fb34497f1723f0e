// What a desktop opens with the app that runs already.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { expect, test } from '../app-test.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('a file that is opened with the app is looked at over the session, which stays as it is', async ({
  app,
}) => {
  const { console: page } = app;
  const desk = await (await new LibraryPage(page).isShown()).create('At work');
  await desk.next('Collect');
  await desk.add('What they like', 'Still here');
  const [one, two] = ['one.txt', 'two.txt'].map((name) => join(app.scratch, name));
  if (!one || !two) throw new Error('Two files were named.');
  await writeFile(one, 'From the desktop\n');
  await writeFile(two, 'From a second start\n');
  const dialog = new ImportDialog(page);

  await test.step('as macOS tells of it', async () => {
    await app.openWith('open-file', one);
    await dialog.looksAt('one.txt');
    await expect(desk.notes()).toHaveCount(1);
  });
  await test.step('as a second start tells of it: it waits for its turn', async () => {
    await app.openWith('second-instance', two);
    await expect(page.getByText(dialogStrings.import.waits('two.txt', 0)).first()).toBeVisible();
    await dialog.looksAt('one.txt');
    await dialog.leaveAndSee('two.txt');
    await dialog.add(1);
    await expect(desk.note('From a second start')).toHaveCount(1);
    await expect(desk.note('Still here')).toHaveCount(1);
    await expect(desk.notes()).toHaveCount(2);
  });
});
