// The craft of a full board: finding, jumping, copying, tidying up. One board for many steps.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { findWords } from '#shared/strings/find.ts';
import { paletteWords } from '#shared/strings/palette.ts';
import { wallWords } from '#shared/strings/wall.ts';
import { NOTE_CLIP_MIME } from '#shared/transfer/note-clip.ts';
import { northsideSession } from '../../builders/northside.ts';
import { expect, test } from '../app-test.ts';
import type { RunningApp } from '../harness/running-app.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

async function sortedBoard(app: RunningApp, copies = 1): Promise<ConsolePage> {
  const dialog = await (await new LibraryPage(app.console).isShown()).startImport();
  await dialog.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(copies), 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  await desk.isAt('Sort');
  return desk;
}

test('notes are found by words and filters on a wall too large to be mounted @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await sortedBoard(app, 10);
  const bar = page.getByRole('search', { name: findWords.bar });
  const field = bar.getByRole('textbox');
  const hit = page.locator('[data-find="at"]');

  await test.step('typing marks what is found and counts it', async () => {
    await page.keyboard.press('Control+f');
    await expect(field).toBeFocused();
    await page.keyboard.type('WURDE');
    await expect(bar.getByText(findWords.count(10))).toBeVisible();
  });

  await test.step('Enter walks from hit to hit, into sight and round', async () => {
    for (const nth of [1, 2, 3]) {
      await page.keyboard.press('Enter');
      await expect(bar.getByText(findWords.place(nth, 10))).toBeVisible();
      await expect(hit).toBeInViewport({ ratio: 0.9 });
      await expect(hit.locator('mark')).toHaveText('würde');
    }
    for (let back = 0; back < 3; back++) await page.keyboard.press('Shift+Enter');
    await expect(bar.getByText(findWords.place(10, 10))).toBeVisible();
    await expect(field).toBeFocused();
  });

  await test.step('a filter dims the others, in every stage that shows notes', async () => {
    await bar.getByRole('button', { name: findWords.filter }).click();
    await bar.getByRole('checkbox', { name: 'Sky' }).check({ force: true });
    await expect(bar.getByText(findWords.count(0))).toBeVisible();
    await expect(page.locator('[data-find="dim"]').first()).toBeAttached();
    await desk.lookAt('Collect');
    await expect(bar.getByRole('checkbox', { name: 'Sky' })).toBeChecked();
    await bar.getByRole('button', { name: findWords.clear }).click();
    await expect(bar.getByText(findWords.count(10))).toBeVisible();
  });

  await test.step('Escape leaves the focus on the hit', async () => {
    await field.press('Enter');
    await expect(hit).toHaveCount(1);
    const id = await hit.getAttribute('data-note-id');
    await field.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(page.locator(`[data-note-id="${id}"]`)).toBeFocused();
  });
});

test('the palette does what can be done and goes where one wants to be @page', async ({ app }) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const palette = page.getByRole('dialog', { name: paletteWords.command });
  const ask = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(typed);
  };
  const picked = palette.getByRole('option', { selected: true });

  await test.step('by its button, and Escape gives the focus back', async () => {
    const button = page.getByRole('button', { name: paletteWords.button, exact: true });
    await button.click();
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  await test.step('it lists only what can be done now', async () => {
    await ask('undo');
    await expect(palette.getByText(paletteWords.nothing)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a note is brought into sight and has the focus, whatever step is looked at', async () => {
    await desk.lookAt('Focus');
    await ask('lent me a drill');
    await expect(picked).toHaveText(/My neighbour lent me a drill/);
    await page.keyboard.press('Enter');
    await desk.isAt('Sort');
    await expect(desk.note('lent me a drill')).toBeFocused();
  });

  await test.step('arrows walk, a command runs, a step is looked at', async () => {
    await ask('find');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(picked).toContainText(findWords.command);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await ask('look name');
    await page.keyboard.press('Enter');
    await desk.isAt('Name');
  });
});

test('a group is shown large and left again; the small map moves a wall larger than the screen @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const { wall } = desk;
  const map = page.locator('.wall-map');
  const group = wall.cluster('Once bitten, we wait');
  const width = async () => (await group.boundingBox())?.width ?? 0;
  const before = await width();
  const isLarge = () => expect.poll(width).toBeGreaterThan(before * 1.4);
  const isAsBefore = () => expect.poll(width).toBeCloseTo(before, 0);

  await test.step('by Z on its name and on its notes', async () => {
    await group.locator('.cluster-field__name').focus();
    await page.keyboard.press('z');
    await isLarge();
    await expect(group).toBeInViewport({ ratio: 0.95 });
    await group.locator('[data-note-id]').first().focus();
    await page.keyboard.press('z');
    await isAsBefore();
  });

  await test.step('by a double click beside its name', async () => {
    const head = group.locator('.cluster-field__head');
    const beside = { position: { x: 5, y: 5 } };
    await head.dblclick(beside);
    await isLarge();
    await head.dblclick(beside);
    await isAsBefore();
  });

  await test.step('by the palette, which also gives it the focus', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('once bit');
    await page.keyboard.press('Enter');
    await isLarge();
    await expect(group.locator('.cluster-field__name')).toBeFocused();
  });

  await test.step('tidied up, the wall is in rows by one step', async () => {
    await page.keyboard.press('z');
    const other = wall.cluster('A hello is fine, a knock is not');
    const down = async () => {
      const [one, two] = [await group.boundingBox(), await other.boundingBox()];
      return Math.round((one?.y ?? 0) - (two?.y ?? 0));
    };
    await wall.drag(group.locator('.cluster-field__name'), await wall.wallPoint(0.9, 0.6));
    const untidy = await down();
    await page.getByRole('button', { name: wallWords.tidy }).click();
    await expect.poll(down).not.toBe(untidy);
    await desk.undo();
    await expect.poll(down).toBe(untidy);
    await group.locator('.cluster-field__name').focus();
    await page.keyboard.press('y');
    await expect.poll(down).not.toBe(untidy);
    await page.keyboard.press('z');
    await isLarge();
  });

  await test.step('a press on the map brings that corner into sight', async () => {
    const box = await map.boundingBox();
    if (!box) throw new Error('There is no map.');
    await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.2);
    await expect(wall.cluster('Too busy to notice')).toBeInViewport();
    await expect(group).not.toBeInViewport();
    await expect(map).toBeVisible();
    await page.getByRole('button', { name: wallWords.map }).click();
    await expect(map).toHaveCount(0);
  });
});

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
