// Notes between boards, sessions and programs.
import { dialogStrings } from '#shared/strings/dialog.ts';
import { NOTE_CLIP_MIME } from '#shared/transfer/note-clip.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { sortedBoard } from './sorted-board.ts';

test('notes are copied, cut and pasted between boards, as one step each', async ({ app }) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const { wall } = desk;
  const group = wall.cluster('A hello is fine, a knock is not');
  const press = async (keys: string) => page.keyboard.press(keys);

  await test.step('what is copied is pasted as new notes into the same group', async () => {
    await desk.note('Headphones').focus();
    await press('x');
    await desk.note('school gate').focus();
    await press('x');
    await press('Control+c');
    await press('Escape');
    await desk.note('The bench by').focus();
    await press('Control+v');
    await expect(desk.note('Headphones')).toHaveCount(2);
    await expect(desk.note('school gate')).toHaveCount(2);
    await expect(group).toHaveAttribute('data-count', '5');
    await expect(desk.note('school gate').last()).toHaveAttribute('data-tone', 'leaf');
    await desk.undo();
    await expect(desk.note('Headphones')).toHaveCount(1);
    await expect(group).toHaveAttribute('data-count', '4');
  });

  await test.step('what is cut is gone by one step, and comes back by one', async () => {
    await desk.note('The bench by').focus();
    await press('Control+x');
    await expect(desk.note('The bench by')).toHaveCount(0);
    await desk.undo();
    await expect(desk.note('The bench by')).toHaveCount(1);
  });

  await test.step('in another session the group is born with its name and its colour', async () => {
    await desk.isSaved();
    await desk.backToLibrary();
    const other = await (await new LibraryPage(page).isShown()).create('Elsewhere');
    await other.next('Collect');
    await other.goThroughTo('Sort');
    await press('Control+v');
    await expect(group).toHaveAttribute('data-count', '1');
    await expect(other.note('The bench by')).toHaveAttribute('data-tone', 'leaf');
    await expect(other.note('The bench by')).toBeFocused();
    await other.undo();
    await expect(wall.clusters).toHaveCount(0);
    await wall.trayHas(0);
  });
});

test('text from another program becomes notes; much of it is looked at first @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('From elsewhere');
  await desk.next('Collect');
  await desk.goThroughTo('Sort');
  const paste = (text: string, mime = 'text/plain') =>
    page.evaluate(
      ([data, kind]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind ?? '', data ?? '');
        const event = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        });
        document.body.dispatchEvent(event);
      },
      [text, mime],
    );

  await test.step('a few lines at once, also with a note of two lines', async () => {
    await paste('- One\n- Two');
    await desk.wall.trayHas(2);
    await paste('"Three\nlines"\nFour');
    await desk.wall.trayHas(4);
    await expect(desk.note('Three')).toContainText('lines');
    await desk.undo();
    await desk.wall.trayHas(2);
  });

  await test.step('a hostile clip does nothing', async () => {
    await paste(
      '{"commonboard":"notes","version":1,"groups":[],"notes":[{"text":1}]}',
      NOTE_CLIP_MIME,
    );
    await paste('['.repeat(5_000), NOTE_CLIP_MIME);
    await desk.wall.trayHas(2);
  });

  await test.step('more than fifty lines open the preview, and can still be changed', async () => {
    await paste(Array.from({ length: 60 }, (_, nth) => `Line ${nth + 1}`).join('\n'));
    const dialog = page.getByRole('dialog', { name: dialogStrings.paste.title });
    const add = dialog.getByRole('button', { name: dialogStrings.import.apply(60) });
    await expect(add).toBeEnabled();
    await dialog.getByRole('button', { name: dialogStrings.paste.change }).click();
    await expect(dialog.getByLabel(dialogStrings.paste.label)).toHaveValue(/Line 60/);
    await dialog.getByRole('button', { name: dialogStrings.paste.look }).click();
    await add.click();
    await desk.wall.trayHas(62);
  });
});
