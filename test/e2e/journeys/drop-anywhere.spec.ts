// Files that are let go of over the window: each gets its turn, and none takes the place of what
// somebody is at.
import { dialogStrings } from '#shared/strings/dialog.ts';
import { errorText } from '#shared/strings/errors.ts';
import { expect, test } from '../app-test.ts';
import { dropFiles } from '../drop-files.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { LibraryPage } from '../pages/library-page.ts';

const { import: words, paste } = dialogStrings;
const list = (name: string, text: string) => ({ name, text });

test('each file that is dropped on the board gets its turn', async ({ app }) => {
  const { console: page } = app;
  const desk = await (await new LibraryPage(page).isShown()).create('Dropped on');
  await desk.next('Collect');
  const dialog = new ImportDialog(page);
  const waiting = page.getByText(words.waits('two.txt', 1)).first();

  await test.step('one after the other, also past one that can’t be read', async () => {
    await dropFiles(
      page,
      list('one.txt', 'First'),
      list('two.txt', ''),
      list('three.txt', 'Third'),
    );
    await dialog.looksAt('one.txt');
    await expect(waiting).toBeVisible();
    await dialog.addAndSee(1, 'two.txt');
    await dialog.says(errorText({ type: 'file.empty' }).happened);
    await dialog.leaveAndSee('three.txt');
    await dialog.add(1);
    await expect(desk.notes()).toHaveText([/First/, /Third/]);
  });

  await test.step('a file on the dialog takes the place of the one that is looked at', async () => {
    await dropFiles(page, list('four.txt', 'Fourth'));
    await dialog.looksAt('four.txt');
    await dropFiles(page, list('five.txt', 'Fifth'));
    await dialog.looksAt('five.txt');
    await dialog.add(1);
    await expect(desk.note('Fourth')).toHaveCount(0);
  });

  await test.step('what somebody types in a dialog stays, and the file waits', async () => {
    await page.getByRole('button', { name: 'Paste a list' }).click();
    const field = page.getByRole('textbox', { name: paste.label });
    await field.fill('Half a thought');
    await dropFiles(page, list('six.txt', 'Sixth'));
    await expect(page.getByText(words.waits('six.txt', 0)).first()).toBeVisible();
    await expect(field).toHaveValue('Half a thought');
    await page.keyboard.press('Escape');
    await dialog.looksAt('six.txt');
    await dialog.add(1);
    await expect(desk.notes()).toHaveCount(4);
  });
});

test('a file that is dropped while the library is busy waits as well', async ({ app }) => {
  const { console: page } = app;
  const library = await new LibraryPage(page).isShown();
  await page.getByRole('button', { name: 'Settings' }).click();
  await library.drop(list('kept.txt', 'Kept'));
  await expect(page.getByText(words.waits('kept.txt', 0)).first()).toBeVisible();
  await page.keyboard.press('Escape');
  const dialog = new ImportDialog(page);
  await dialog.looksAt('kept.txt');
  await dialog.press(words.applyNew(1));
  const desk = await new ConsolePage(page).isOpen('kept');
  await desk.lookAt('Collect');
  await expect(desk.notes()).toHaveText([/Kept/]);
});
