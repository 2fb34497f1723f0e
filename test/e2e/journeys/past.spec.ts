// Looking back: anybody's change undone from the console, and the whole session as it was before.
import { historyWords } from '#shared/strings/history.ts';
import { snapshotWords } from '#shared/strings/snapshots.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { PastPage } from '../pages/past-page.ts';
import { SortWall } from '../pages/sort-wall.ts';

const texts = ['A hello in the lift', 'Being asked', 'Soup', 'A door that is open'];

test('a mis-drag on the wall is undone from the console, and a snapshot brings back what was deleted', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Looking back');
  const past = new PastPage(page);
  await desk.next('Collect');
  await desk.add('What they like', ...texts);
  await desk.goThroughTo('Sort');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.bringToFront();
  const theirs = new SortWall(room);
  await theirs.drag(theirs.inTray('Soup'), theirs.inTray('Being asked'));
  await expect(theirs.clusters).toHaveCount(1);
  await page.bringToFront();
  await desk.wall.trayHas(2);

  await test.step('what was done since stays; votes and clocks have no undo', async () => {
    await desk.wall.inTray(texts[0]).focus();
    await page.keyboard.press('w');
    await expect(desk.wall.loners).toHaveCount(1);
    await past.open();
    const misdrag = 'Made a group of 2 notes';
    await expect(past.change(misdrag)).toContainText('the wall');
    await expect(past.change('Opened “Collect”')).toContainText(historyWords.facts.time);
    await expectClean(page, 'the changes');
    await past.undo(misdrag);
    await desk.wall.trayHas(3);
    await expect(desk.wall.clusters).toHaveCount(0);
    await expect(desk.wall.loners).toHaveCount(1);
    await expect(past.change(historyWords.back(misdrag)).first()).toContainText('this window');
    await desk.undo();
    await expect(desk.wall.clusters).toHaveCount(1);
    await desk.redo();
    await expect(desk.wall.clusters).toHaveCount(0);
    // It was put alone, and that it stays: its way into the tray is over.
    await desk.wall.loners.first().focus();
    await page.keyboard.press('t');
    await expect(desk.wall.loners).toHaveCount(0);
    const alone = past.change(texts[0] ?? '').filter({ hasText: historyWords.overtaken });
    await expect(alone.first()).toBeVisible();
    await desk.undo();
    await expect(desk.wall.loners).toHaveCount(1);
  });

  await test.step('a snapshot is kept, then the notes are deleted', async () => {
    await past.tab('snapshots');
    const before = await past.snapshots().count();
    await past.keepSnapshot();
    await expect(past.snapshots()).toHaveCount(before + 1);
    await expect(past.snapshots().first()).toContainText('4 notes');
    await desk.wall.inTray().first().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await desk.wall.trayHas(0);
  });

  await test.step('by keys: away and back again', async () => {
    await past.panel.getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await expect(past.panel).toHaveCount(0);
    await page.keyboard.press('Shift+H');
    await expect(past.change('Deleted 4 notes')).toContainText('this window');
    await past.tab('snapshots');
  });

  await test.step('looked at and compared, while the room shows now', async () => {
    await past.lookAt(past.snapshots().first());
    await expect(past.notes).toHaveCount(texts.length);
    await expect(room.locator('[data-note-id]')).toHaveCount(0);
    await past.notes.filter({ hasText: 'Soup' }).focus();
    await page.keyboard.press('Delete');
    await past.saysOnlyNow();
    await page.keyboard.press('F2');
    await expect(past.notes).toHaveCount(texts.length);
    await expectClean(page, 'a snapshot');
    await past.compare();
    await expect(past.comparison).toContainText(snapshotWords.removed);
    await expect(past.comparison).toContainText('Soup');
    await expectClean(page, 'then and now');
  });

  await test.step('what acts on now is out of reach, and the bar leads back', async () => {
    await expect(past.foot.getByRole('button')).toHaveText([
      snapshotWords.restore,
      snapshotWords.back,
    ]);
    await expect(desk.undoButton).toBeDisabled();
    await past.comparison.click();
    for (const key of ['Control+z', 'Control+i', 'n', 'p']) await page.keyboard.press(key);
    await past.saysOnlyNow();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(room.locator('[data-note-id]')).toHaveCount(0);
    await past.backToNow();
    await expect(page.getByRole('button', { name: /^Next:/ })).toBeVisible();
    await past.lookAt(past.snapshots().first());
    await page.keyboard.press('Escape');
    await expect(past.foot).toHaveCount(0);
    await past.lookAt(past.snapshots().first());
  });

  await test.step('restored, also in the room; undone and done again; there after a kill', async () => {
    await past.restore();
    await desk.wall.trayHas(3);
    await expect(past.notes).toHaveCount(0);
    await expect(room.locator('[data-note-id]')).toHaveCount(texts.length);
    await desk.undo();
    await desk.wall.trayHas(0);
    await desk.redo();
    await desk.wall.trayHas(3);
    await desk.isSaved();
    await app.kill();
    await app.restart();
    const again = await (await new LibraryPage(app.console).isShown()).open('Looking back');
    await again.wall.trayHas(3);
  });
});
