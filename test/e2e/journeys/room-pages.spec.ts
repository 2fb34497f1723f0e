// The wall in the room has pages: a note in hand turns them, and the console brings the room to one.
import { runningWords as words } from '#shared/strings/running.ts';
import { expect, test } from '../app-test.ts';
import { Finger } from '../pages/finger.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { RunningPage } from '../pages/running-page.ts';
import { SortWall } from '../pages/sort-wall.ts';

test('a note in hand turns the page by resting on its dot; the room comes to a group', {
  tag: '@page',
}, async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const running = new RunningPage(app.console);
  const room = new RoomPage(await app.roomOpenedBy(() => desk.openRoom()));
  await app.console.bringToFront();
  await desk.lookAt('Sort');
  await running.press('Shift+R');
  const wall = new SortWall(room.page);
  await room.page.bringToFront();
  await room.showsAt({ width: 1280, height: 800 });
  await room.isOnPage(1);
  const firstGroup = (): Promise<string | null> => wall.clusters.first().getAttribute('data-area');
  const before = await firstGroup();
  const groupOn = (page: number) =>
    wall.middle(page === 1 ? wall.clusters.first() : wall.clusters.last());

  await test.step('with a finger', async () => {
    const finger = await Finger.on(room.page);
    const note = wall.clusters.first().locator('[data-note-id]').first();
    const id = await note.getAttribute('data-note-id');
    await finger.carry(
      await wall.middle(note),
      await wall.middle(room.dots().nth(1)),
      () => room.isOnPage(2),
      () => groupOn(2),
    );
    await expect(wall.clusters.last().locator(`[data-note-id="${id}"]`)).toHaveCount(1);
  });

  await test.step('with the mouse, and back', async () => {
    const note = wall.clusters.last().locator('[data-note-id]').first();
    const id = await note.getAttribute('data-note-id');
    const { mouse } = room.page;
    const from = await wall.middle(note);
    const dot = await wall.middle(room.dots().first());
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(dot.x, dot.y, { steps: 5 });
    await room.isOnPage(1);
    const to = await groupOn(1);
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
    await expect(wall.clusters.first().locator(`[data-note-id="${id}"]`)).toHaveCount(1);
    expect(await firstGroup()).toBe(before);
  });

  await test.step('a group that is large on the console brings the room to its page', async () => {
    await app.console.bringToFront();
    const group = desk.wall.clusters.first();
    const area = await group.getAttribute('data-area');
    await room.dots().last().click();
    await room.page.evaluate(() => undefined);
    await group.locator('.cluster-field__head').dblclick({ position: { x: 4, y: 4 } });
    await app.console.getByRole('button', { name: words.bring.run }).click();
    await expect(room.page.locator(`[data-area="${area}"]`)).toBeVisible();
    await expect(app.console.getByRole('button', { name: words.bring.run })).toHaveCount(0);
  });
});
