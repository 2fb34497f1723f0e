// Running the room: the two windows follow each other, and what the room is shown besides the board.
import { runningWords as words } from '#shared/strings/running.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { RunningPage } from '../pages/running-page.ts';

test('the room follows, is pointed at, says where we are and who speaks', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('Running');
  const running = new RunningPage(app.console);
  const room = new RoomPage(await app.roomOpenedBy(() => desk.openRoom()));
  const { page: wall } = room;
  await app.console.bringToFront();

  await test.step('a thought is added from a step that has no tray in sight', async () => {
    await desk.next('Collect');
    await desk.add('What they like', 'A hello in the lift', 'Being asked');
    await desk.isSaved();
  });

  await test.step('what the room sees stands small beside the board, in a sentence too', async () => {
    await running.press('Shift+M');
    await expect(running.miniature()).toContainText(words.miniature.stage('Collect', ''));
    await expect(running.miniature().locator('[data-note-id]')).toHaveCount(2);
    await running.press('b');
    await expect(running.miniature()).toContainText(words.miniature.blank);
    await expectClean(app.console, 'with the room small beside');
    await running.press('b');
  });

  await test.step('for a closer look it lies large over the board: by key, by click, by button', async () => {
    const width = async (): Promise<number> =>
      (await running.miniature().boundingBox())?.width ?? 0;
    const small = await width();
    await running.press('Shift+M');
    await expect.poll(width).toBeGreaterThan(small * 2);
    await expectClean(app.console, 'with the room large over the board');
    await running.press('Escape');
    await expect.poll(width).toBe(small);
    await running.miniature().locator('.room-miniature-cover').click();
    await expect.poll(width).toBeGreaterThan(small * 2);
    await running.miniature().getByRole('button', { name: words.miniature.smaller }).click();
    await expect.poll(width).toBe(small);
    await running.press('Shift+M');
    await running.press('Shift+M');
    await expect(running.miniature()).toHaveCount(0);
  });

  await test.step('pointing shows in the room on the note that is pointed at, and ends', async () => {
    const note = desk.note('Being asked');
    await running.press('q');
    await note.hover();
    const dot = wall.locator('.pointer-dot');
    await expect(dot).toBeAttached();
    await expect(dot).toHaveJSProperty('hidden', false);
    await running.press('q');
    await expect(dot).toHaveJSProperty('hidden', true);
  });

  await test.step('a touch on the wall shows on the console', async () => {
    await wall.bringToFront();
    await wall.mouse.move(300, 300);
    await wall.mouse.down();
    await expect(app.console.locator('.pointer-dot')).toHaveJSProperty('hidden', false);
    await wall.mouse.up();
    await expect(app.console.locator('.pointer-dot')).toHaveJSProperty('hidden', true);
    await app.console.bringToFront();
  });

  await test.step('a presenter leads on and back, and blanks', async () => {
    await running.press('PageDown');
    await desk.isAt('Read out');
    await running.press('PageUp');
    await desk.isAt('Collect');
  });

  await test.step('the room is brought to the step that is looked at', async () => {
    await desk.lookAt('Sort');
    await running.press('Shift+R');
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('What belongs together');
  });

  await test.step('where we are, for those who come late', async () => {
    await running.press('Shift+W');
    await expect(wall.getByRole('heading', { name: words.where.title })).toBeVisible();
    await expect(wall.getByText(words.where.counts.notes(2))).toBeVisible();
    await wall.bringToFront();
    await room.showsAt({ width: 1024, height: 768 });
    await expect.poll(() => room.faults()).toEqual([]);
    await expectClean(wall, 'where we are');
    await app.console.bringToFront();
    await running.press('Escape');
    await expect(wall.getByRole('heading', { name: words.where.title })).toHaveCount(0);
  });

  await test.step('speaking by lot, the chair last', async () => {
    await running.draw(['Amira', 'Ben', 'The chair'], ['The chair']);
    await expect(wall.getByText(words.speaking.room.place(1, 3))).toBeVisible();
    await running.press('PageDown');
    await expect(wall.locator('.room-speaking__next')).toContainText('The chair');
    await wall.bringToFront();
    await expect.poll(() => room.faults()).toEqual([]);
    await app.console.bringToFront();
    await running.press('PageDown');
    await expect(wall.locator('.large-words')).toHaveText('The chair');
    await running.press('Escape');
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('What belongs together');
  });

  await test.step('the next step is skipped from the bottom bar', async () => {
    await app.console.getByRole('button', { name: words.skipNext('Name') }).click();
    await expect(app.console.getByRole('button', { name: /^Next: Name/ })).toHaveCount(0);
    await desk.undo();
    await expect(app.console.getByRole('button', { name: /^Next: Name/ })).toBeVisible();
  });

  await test.step('a room window that is closed is told', async () => {
    await expect(
      app.console.getByRole('button', { name: words.place.states.window }),
    ).toBeVisible();
    await wall.close();
    await expect(
      app.console.getByRole('button', { name: words.place.states.nowhere, exact: true }),
    ).toBeVisible();
  });
});

test('with one display the console is the room and comes back', { tag: '@page' }, async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('One display');
  const running = new RunningPage(app.console);
  const { console: page } = app;
  await desk.next('Collect');
  await desk.add('What they like', 'A hello in the lift');
  await desk.isSaved();
  await page.getByRole('heading', { level: 2, name: 'Collect' }).click();

  await running.press('Shift+P');
  await expect(page.getByRole('button', { name: /^Back to the console/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One thought a note');
  await expectClean(page, 'presenting');

  await test.step('presenters’ keys lead on and back; others do nothing', async () => {
    await running.press('PageDown');
    await running.press('PageDown');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What belongs together');
    await running.press('Delete');
    await running.press('Control+z');
    await running.press('PageUp');
    await running.press('PageUp');
    await expect(page.locator('[data-note-id]')).toHaveCount(1);
    await running.press('b');
    await expect(page.getByRole('heading', { name: 'One display' })).toBeVisible();
    await running.press('b');
  });

  await test.step('the step’s clock stills the keys that would leave', async () => {
    expect(await running.isStill('r')).toBe(false);
    await running.press('p');
    await expect(page.getByRole('timer')).toBeVisible();
    expect(await running.isStill('r')).toBe(true);
  });

  // The way back shows itself when the pointer moves.
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: /^Back to the console/ }).click();
  await desk.isAt('Collect');
  expect(await running.isStill('r')).toBe(true);
  await expect(desk.notes()).toHaveCount(1);
});

test('a thought is added from a step without a board', { tag: '@page' }, async ({ app }) => {
  await new LibraryPage(app.console).isShown();
  const { DayPage } = await import('../pages/day-page.ts');
  const { desk } = await new DayPage(app.console).begin('Anywhere');
  const running = new RunningPage(app.console);
  await running.press('n');
  await app.console.getByLabel(words.quickAdd.label).fill('A stray thought');
  await app.console.keyboard.press('Enter');
  await expect(
    app.console.getByText(words.quickAdd.added('A stray thought', 1)).first(),
  ).toBeAttached();
  await desk.isSaved();
});
