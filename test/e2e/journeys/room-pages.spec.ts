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
  /** A group of the page that is shown, away from where the note comes from. */
  const target = async () => {
    const group = wall.clusters.last();
    const area = await group.getAttribute('data-area');
    return { area, at: await wall.middle(group) };
  };
  /** The room lays itself out anew; the console has every group. */
  const isIn = (area: string | null, id: string | null) =>
    expect(desk.page.locator(`[data-area="${area}"] [data-note-id="${id}"]`)).toHaveCount(1);
  const note = wall.clusters.first().locator('[data-note-id]').first();

  await test.step('with a finger', async () => {
    const finger = await Finger.on(room.page);
    const id = await note.getAttribute('data-note-id');
    let area: string | null = null;
    await finger.carry(
      await wall.middle(note),
      await wall.middle(room.dots().nth(1)),
      () => room.isOnPage(2),
      async () => {
        const to = await target();
        area = to.area;
        return to.at;
      },
    );
    await isIn(area, id);
  });

  await test.step('with the mouse', async () => {
    const id = await note.getAttribute('data-note-id');
    const { mouse } = room.page;
    const from = await wall.middle(note);
    const dot = await wall.middle(room.dots().first());
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(dot.x, dot.y, { steps: 5 });
    await room.isOnPage(1);
    const to = await target();
    await mouse.move(to.at.x, to.at.y, { steps: 5 });
    await mouse.up();
    await isIn(to.area, id);
  });

  await test.step('a group that is large on the console brings the room to its page', async () => {
    await app.console.bringToFront();
    const group = desk.wall.clusters.first();
    const area = await group.getAttribute('data-area');
    await group.locator('.cluster-field__head').dblclick({ position: { x: 4, y: 4 } });
    await app.console.getByRole('button', { name: words.bring.run }).click();
    await expect(room.page.locator(`[data-area="${area}"]`)).toBeVisible();
    await expect(app.console.getByRole('button', { name: words.bring.run })).toHaveCount(0);
  });
});
