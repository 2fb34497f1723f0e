// How far away the back row sits, and the page of paper that a facilitator takes along.
import { consoleStrings } from '#shared/strings/console.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { roomSizeWords as words } from '#shared/strings/room-size.ts';
import { runSheetWords } from '#shared/strings/run-sheet.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';

test('letters in the room grow for its back row, with a warning when the wall takes more pages', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).openExample();
  await desk.lookAt('Sort');
  await page.getByRole('button', { name: consoleStrings.openHere('Sort') }).click();
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const note = room.locator('.note-card__text').first();
  await note.waitFor();
  const least = () =>
    room.evaluate(() => {
      const sign = document.querySelector('.room-pages');
      return sign ? Number.parseFloat(getComputedStyle(sign).fontSize) : 0;
    });
  const before = await least();
  const settings = page.getByRole('dialog', { name: dialogStrings.settings.title });
  const open = async (): Promise<void> => {
    await page.bringToFront();
    await page.keyboard.press('Control+Comma');
    await settings.waitFor();
  };

  await test.step('what was measured counts at once, in the window that is open', async () => {
    await open();
    await settings.getByLabel(words.backRow).fill('9');
    await settings.getByLabel(words.picture).fill('1,5');
    await expect(
      settings.getByText(/this wall has \d+: the room will turn \d+ pages/),
    ).toBeVisible();
    await expect.poll(least).toBeGreaterThan(before * 1.25);
    await expectClean(page, 'settings');
    expect(await new RoomPage(room).faults()).toEqual([]);
  });

  await test.step('what can’t be is said, and a picture too small for the hall', async () => {
    await settings.getByLabel(words.picture).fill('tall');
    await settings.getByLabel(words.backRow).fill('30');
    await expect(settings.getByRole('alert')).toHaveText(words.notANumber(0.3, 20));
    await expect(settings.getByText(/That is too far for this picture/)).toBeVisible();
    await settings.getByLabel(words.backRow).fill('9');
  });

  await test.step('the place of the sessions can be taken along', async () => {
    await expect(settings.getByText(app.dataFolder)).toBeVisible();
    const shows = settings.getByRole('button', { name: words.openFolder });
    await expect(shows).toHaveCount(app.backEnd === 'web' ? 0 : 1);
  });

  await test.step('the console says so too, until that is dismissed', async () => {
    await settings.getByRole('button', { name: dialogStrings.settings.done }).click();
    await expect(desk.notice(/the room will turn/)).toBeVisible();
    await desk
      .notice(/the room will turn/)
      .getByRole('button')
      .click();
    await expect(desk.notice(/the room will turn/)).toBeHidden();
  });
});

test('the run sheet is one page with the clock times of every step', async ({ app }) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).openExample();
  await page.getByRole('button', { name: new RegExp(`, ${consoleStrings.menu}$`) }).click();
  await page.getByRole('menuitem', { name: runSheetWords.command }).click();
  const sheet = page.getByRole('region', { name: runSheetWords.title });
  const firstRow = sheet.getByRole('row').nth(1);
  await expect(firstRow).toContainText('9:00');
  await page.getByLabel(runSheetWords.start).fill('13:30');
  await expect(firstRow).toContainText('13:30');
  await expectClean(page, 'run sheet');

  await test.step('it fits one page of either paper, and nothing else is printed', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      await page
        .getByLabel(runSheetWords.paper)
        .selectOption({ label: runSheetWords.papers[paper] });
      const printed = await page.pdf({ preferCSSPageSize: true });
      expect(printed.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: runSheetWords.print })).toBeHidden();
    await expect(page.getByRole('navigation', { name: consoleStrings.agenda })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('it is printed and copied by its buttons', async () => {
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await page.getByRole('button', { name: runSheetWords.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await page.getByRole('button', { name: runSheetWords.copyName }).click();
    await expect(page.getByText(runSheetWords.copied).first()).toBeVisible();
    await page.getByRole('button', { name: runSheetWords.back }).click();
    await desk.isAt('What we see');
  });

  await test.step('when the day begins is known the next time', async () => {
    // The double lets nobody load its page anew.
    if (app.backEnd !== 'double') await page.reload();
    await desk.isAt('What we see');
    await page.getByRole('button', { name: new RegExp(`, ${consoleStrings.menu}$`) }).click();
    await page.getByRole('menuitem', { name: runSheetWords.command }).click();
    await expect(page.getByLabel(runSheetWords.start)).toHaveValue('13:30');
    await expect(firstRow).toContainText('13:30');
  });
});
