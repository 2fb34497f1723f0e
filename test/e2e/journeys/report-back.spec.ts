// Five tables work by one clock, then report one after the other; the room sees whose turn it is, for
// how long, what they put up and who comes next, and what they say is taken down.
import { reportWords as words } from '#shared/strings/report-back.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { ReportPage } from '../pages/report-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { TableDesk } from '../pages/table-desk.ts';

const GROUP = 'Doors are shut by six';

test('tables work by one clock and report one after the other', async ({ app }) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Three tables', '13-to-24');
  const tables = new TableDesk(page);
  await desk.next('Collect');
  await tables.makeTables(3);
  await desk.addField('What they like').focus();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tables.enterPaper('Table 2', { title: GROUP, count: 12, quotes: [['The corridor', 'l']] });
  const reports = new ReportPage(page);
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const wall = new RoomPage(room);
  await page.bringToFront();

  await test.step('at work: all tables and one clock', async () => {
    const dialog = await reports.open();
    await expectClean(page, 'report back');
    await dialog.getByRole('button', { name: words.work }).click();
    await expect(reports.bar(words.workingShort)).toBeVisible();
    await expect(room.getByRole('listitem')).toHaveText(['Table 1', 'Table 2', 'Table 3']);
    await page.keyboard.press('p');
    await expect(room.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
    await expectClean(room, 'room, tables at work');
    await expect.poll(() => wall.faults()).toEqual([]);
  });

  await test.step('each in turn, by button and by the presenter’s key', async () => {
    await reports.press(words.first);
    await expect(wall.heading('Table 1')).toBeVisible();
    await expect(room.locator('.room-report__next')).toContainText('Table 2');
    await page.keyboard.press('PageDown');
    await expect(wall.heading('Table 2')).toBeVisible();
    await expect(room.getByText(GROUP)).toBeVisible();
    await expect(room.getByRole('timer', { name: words.room.left })).toHaveText(/^\d+:\d\d$/);
    await expect(reports.bar(words.bar('Table 2', 2, 3))).toContainText(words.next('Table 3'));
    await expectClean(room, 'room, a table reports');
    await expect.poll(() => wall.faults()).toEqual([]);
  });

  await test.step('what it says is taken down as its note', async () => {
    await reports.takeDown('Table 2', 'The caretaker has the key');
    await expect(room.locator('.room-report__put')).toContainText('1 group · 13 notes');
    await expect(desk.note('The caretaker has the key')).toContainText('Table 2');
  });

  await test.step('after the last all were heard, and the board is back', async () => {
    await reports.press(words.on);
    await reports.press(words.on);
    await expect(wall.heading(words.room.heard)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reports.bar(words.heard)).toHaveCount(0);
    await expect(wall.heading('What have you seen')).toBeVisible();
  });
});

test('tables report in a drawn order with minutes of one’s own, and the next step ends it @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Two tables', '13-to-24');
  await desk.next('Collect');
  await new TableDesk(page).makeTables(2);
  const reports = new ReportPage(page);
  const dialog = await reports.open();
  await dialog.getByRole('radio', { name: words.orders.drawn }).check({ force: true });
  await dialog.getByLabel(words.minutes, { exact: true }).fill('7');
  await dialog.getByRole('button', { name: words.begin }).click();
  await expect(reports.bar(/Table \d reports, 1 of 2\. (7:00|6:5\d) left/)).toBeVisible();
  await reports.press(words.back);
  await expect(reports.bar(words.workingShort)).toBeVisible();
  await desk.next('Read out');
  await expect(page.getByRole('note')).toHaveCount(0);
});
