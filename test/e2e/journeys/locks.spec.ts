// A locked note and a step whose moving is the console's: nothing lifts, and it is said why.

import { problem } from '#shared/api/errors.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { errorText } from '#shared/strings/errors.ts';
import { lockWords } from '#shared/strings/locks.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SortWall } from '../pages/sort-wall.ts';

test('what is locked or kept to the console stays where it is, in both windows', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Locks');
  await desk.goThroughTo('Collect');
  await desk.add('What they like', 'Soup', 'Bread', 'Tea', 'Cake');
  await desk.goThroughTo('Sort');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const wall = new SortWall(room);
  const touched = async (text: string, onto: string): Promise<void> => {
    await room.bringToFront();
    await wall.drag(
      wall.inTray().filter({ hasText: text }),
      wall.inTray().filter({ hasText: onto }),
    );
  };
  const menuOf = async (text: string, item: string): Promise<void> => {
    await desk.note(text).click({ button: 'right' });
    await page.getByRole('menuitem', { name: item }).click();
  };
  const stepMenu = async (role: 'menuitem' | 'menuitemcheckbox', item: string): Promise<void> => {
    await page.bringToFront();
    await page
      .getByRole('navigation', { name: consoleStrings.agenda })
      .getByRole('button', { name: /Sort/ })
      .first()
      .click({ button: 'right' });
    await page.getByRole(role, { name: item }).click();
  };
  await page.bringToFront();

  await test.step('a locked note does not lift on the console, nor is it written on', async () => {
    await menuOf('Soup', lockWords.lock);
    await expect(desk.note('Soup')).toHaveAttribute('aria-description', /locked/);
    await desk.wall.drag(desk.note('Soup'), desk.note('Tea'));
    const said = errorText(problem('note.locked')).happened;
    await expect(desk.notice(said)).toBeVisible();
    await desk.note('Soup').press('F2');
    await expect(page.locator('.note-card__editor')).toHaveCount(0);
    await desk.wall.trayHas(4);
    await expectClean(page, 'a locked note');
  });

  await test.step('nor in the room, which says so', async () => {
    await touched('Soup', 'Tea');
    await expect(room.getByText(lockWords.room['note.locked'])).toBeVisible();
    await expect(wall.inTray()).toHaveCount(4);
    await touched('Bread', 'Tea');
    await expect(wall.inTray()).toHaveCount(2);
  });

  await test.step('several are locked by a key; unlocked, they move again', async () => {
    await page.bringToFront();
    await desk.notice('locked').getByRole('button', { name: lockWords.unlock }).click();
    await expect(desk.notice('locked')).toHaveCount(0);
    // What was in the way is what is selected.
    await desk.note('Cake').press('x');
    await desk.note('Cake').press('Shift+L');
    await expect(page.locator('[data-locked]')).toHaveCount(2);
    await desk.note('Cake').press('Shift+U');
    await expect(page.locator('[data-locked]')).toHaveCount(0);
  });

  await test.step('only the console moves things, until it lets the wall again', async () => {
    await stepMenu('menuitemcheckbox', lockWords.hands);
    await expect(page.getByText(lockWords.signHands)).toBeVisible();
    await touched('Soup', 'Cake');
    await expect(room.getByText(lockWords.room['stage.hands-off'])).toBeVisible();
    await expect(wall.inTray()).toHaveCount(2);
    await page.bringToFront();
    await desk.wall.drag(desk.note('Soup'), desk.note('Tea'));
    await desk.wall.trayHas(0);
    await page.getByRole('button', { name: lockWords.letThem }).click();
    await expect(page.getByText(lockWords.signHands)).toHaveCount(0);
  });

  await test.step('a locked step changes in neither window', async () => {
    await stepMenu('menuitem', consoleStrings.commands.lock);
    await expect(page.getByText(lockWords.signLocked)).toBeVisible();
    await desk.wall.drag(desk.note('Soup'), desk.note('Tea'));
    await expect(desk.notice(errorText(problem('stage.locked')).happened)).toBeVisible();
    await room.bringToFront();
    await room.locator('[data-note-id]').first().click();
    await expect(room.getByText(lockWords.room['stage.locked'])).toBeVisible();
  });
});
