// The craft of a full board: finding, jumping, looking closer, tidying up. One board for many steps.
import { findWords } from '#shared/strings/find.ts';
import { paletteWords } from '#shared/strings/palette.ts';
import { wallWords } from '#shared/strings/wall.ts';
import { expect, test } from '../app-test.ts';
import { Finger } from '../pages/finger.ts';
import { sortedBoard } from './sorted-board.ts';

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

test('right click, long press and ⋯ open one menu @page', async ({ app }) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const group = desk.wall.cluster('Once bitten, we wait');
  const note = group.locator('[data-note-id]').first();
  const menu = page.getByRole('menu');
  const items = async () => {
    const words = await menu.getByRole('menuitem').allTextContents();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    return words;
  };

  for (const what of [note, group.locator('.cluster-field__head')]) {
    await what.click({ button: 'right', position: { x: 6, y: 6 } });
    const byClick = await items();
    await what.hover();
    await what.locator('[aria-haspopup="menu"]').click();
    expect(await items()).toEqual(byClick);
    const box = await what.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    const finger = await Finger.on(page);
    await finger.hold({ x: box.x + 6, y: box.y + 6 }, () => menu.waitFor());
    expect(await items()).toEqual(byClick);
  }
});

test('a group is shown large to the room, and the board again @page', async ({ app }) => {
  const page = app.console;
  const desk = await sortedBoard(app);
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await page.bringToFront();
  await desk.wall.cluster('Once bitten, we wait').locator('.cluster-field__name').focus();
  await page.keyboard.press('s');
  const large = room.getByRole('heading', { level: 1, name: 'Once bitten, we wait' });
  await expect(large).toBeVisible();
  await page.keyboard.press('s');
  await expect(large).toHaveCount(0);
});
