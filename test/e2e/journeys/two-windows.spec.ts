// Console and room on one session: changes both ways, and nothing in the room that is not the room's.
import { consoleStrings } from '#shared/strings/console.ts';
import { expect, test } from '../app-test.ts';
import { heardBy } from '../heard-by.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SortWall } from '../pages/sort-wall.ts';

test('the room follows the console and the console the room, and secrets stay behind', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('Two windows');
  await app.console
    .getByLabel(consoleStrings.remarksLabel('Focus'))
    .fill('Careful: the Secret of Mr Brown');
  await desk.isSaved();
  await desk.next('Collect');
  await desk.add('What they like', 'A hello in the lift', 'Being asked');

  const room = await app.roomOpenedBy(() => desk.openRoom());
  const heard = await heardBy(room);
  await expect(room.getByRole('heading', { level: 1 })).toContainText('One thought a note');
  await expect(room.locator('[data-note-id]')).toHaveCount(2);

  // A page behind another one is drawn once a second: whoever acts comes to the front.
  await app.console.bringToFront();
  await test.step('what the console does is in the room', async () => {
    await desk.add('What they like', 'Soup');
    await expect(room.getByText('Soup')).toBeVisible();
    await app.console
      .getByLabel(consoleStrings.remarksLabel('Collect'))
      .fill('Another Secret, never shown');
    await desk.isSaved();
    await desk.goThroughTo('Sort');
    await expect(room.getByRole('heading', { level: 1 })).toContainText('What belongs together');
  });

  await test.step('what the room does is on the console', async () => {
    const wall = new SortWall(room);
    await room.bringToFront();
    await wall.drag(wall.inTray().first(), wall.inTray().nth(1));
    await desk.wall.trayHas(1);
    await desk.isSaved();
  });

  await app.console.bringToFront();
  await test.step('blank shows only the title, freeze keeps what was there', async () => {
    await desk.roomMenu(consoleStrings.room.blank);
    await expect(room.locator('[data-note-id]')).toHaveCount(0);
    await expect(room.getByText('Two windows')).toBeVisible();
    await desk.roomMenu(consoleStrings.room.unblank);
    await expect(room.locator('[data-note-id]')).toHaveCount(3);
    await desk.roomMenu(consoleStrings.room.freeze);
    await desk.next('Name');
    await expect(room.getByRole('heading', { level: 1 })).toContainText('What belongs together');
    await desk.roomMenu(consoleStrings.room.unfreeze);
    await expect(room.getByRole('heading', { level: 1 })).toContainText('What does this group say');
  });

  await test.step('no remark was ever sent to the room, nor is there one in its page', async () => {
    expect(heard()).not.toContain('Secret');
    expect(await room.content()).not.toContain('Secret');
    await room.reload();
    await expect(room.getByRole('heading', { level: 1 })).toContainText('What does this group say');
    expect(heard()).not.toContain('Secret');
  });
});
