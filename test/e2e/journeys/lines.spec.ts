// Lines between two things of the wall: drawn by clicks and by keys, with words and a direction, seen
// in the room, told in words, taken away and brought back.
import type { Locator, Page } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { connectorWords as words } from '#shared/strings/connectors.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { northsideSession } from '../../builders/northside.ts';
import { expect, test } from '../app-test.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';

const [ONE, OTHER] = ['My mother, 84, says', 'Ich würde gern helfen'] as const;
const lines = (page: Page): Locator => page.locator('[data-line-id]');

test('a line between two is drawn, worded, turned, shown to the room and taken away', async ({
  app,
}) => {
  const page = app.console;
  const chosen = await (await new LibraryPage(page).isShown()).startImport();
  await chosen.choose({
    name: 'wall.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(), 0, '0.0.0')),
  });
  await chosen.addSession();
  const desk = await new ConsolePage(page).isOpen('Kindness at Northside');
  const { wall } = desk;
  await desk.isAt('Sort');
  await page.keyboard.press('0');
  const [one, other] = [wall.note(ONE), wall.note(OTHER)];
  const dialog = page.getByRole('dialog');

  await test.step('by clicks: two notes, and the menu of one', async () => {
    await one.click();
    await other.click({ modifiers: ['Shift'] });
    await wall.chooseFromMenu(other, words.draw);
    await expect(lines(page)).toHaveCount(1);
    await expect(one).toHaveAttribute('aria-description', /line to “Ich würde/);
    await expect(other).toHaveAttribute('aria-description', /line from “My mother/);
  });

  await test.step('words stand on it, and it turns around; one undo each', async () => {
    await page.keyboard.press('Escape');
    await wall.chooseFromMenu(one, words.edit);
    await dialog.getByRole('textbox', { name: words.label }).fill('asks');
    await dialog.getByRole('textbox', { name: words.label }).press('Enter');
    await expect(one).toHaveAttribute('aria-description', /\(asks\)/);
    await dialog.getByRole('button', { name: words.turn }).click();
    await dialog.getByRole('button', { name: words.close }).last().click();
    await expect(one).toHaveAttribute('aria-description', /line from “Ich würde.*\(asks\)/);
    await desk.undo();
    await expect(one).toHaveAttribute('aria-description', /line to “Ich würde.*\(asks\)/);
  });

  await test.step('the list of everything tells it', async () => {
    await page.getByRole('button', { name: consoleStrings.commands.list }).click();
    const listed = dialog.getByRole('listitem').filter({ hasText: 'From “My mother' });
    await expect(listed).toHaveText(/ to “Ich würde.*asks/);
    await page.keyboard.press('Escape');
  });

  await test.step('the room has it on the page where both are, and on no other', async () => {
    const room = new RoomPage(await app.roomOpenedBy(() => desk.openRoom()));
    await room.page.setViewportSize({ width: 1280, height: 800 });
    await expect(room.dots().first()).toBeVisible();
    const count = await room.dots().count();
    let seen = 0;
    for (let nth = 0; nth < count; nth++) {
      await room.dots().nth(nth).click();
      await room.isOnPage(nth + 1);
      const areBoth =
        (await room.page.locator('[data-note-id]').filter({ hasText: ONE }).count()) +
          (await room.page.locator('[data-note-id]').filter({ hasText: OTHER }).count()) ===
        2;
      await expect(lines(room.page)).toHaveCount(areBoth ? 1 : 0);
      if (areBoth) seen++;
    }
    expect(seen).toBeGreaterThan(0);
  });

  await test.step('by keys: two groups, and J; J again takes it away', async () => {
    const groups = ['Too busy to notice', 'Nobody asked us'].map((title) =>
      wall.cluster(title).getByRole('button', { name: insightWords.sort.renameIt(title) }),
    );
    await groups[0]?.focus();
    await page.keyboard.press('Escape');
    for (const group of groups) {
      await group.focus();
      await page.keyboard.press('x');
    }
    await page.keyboard.press('j');
    await expect(lines(page)).toHaveCount(2);
    await expect(groups[0] as Locator).toHaveAttribute('aria-description', /line to “Nobody asked/);
    await page.keyboard.press('j');
    await expect(lines(page)).toHaveCount(1);
  });

  await test.step('it goes by its menu, and undo brings it back', async () => {
    await page.keyboard.press('Escape');
    await wall.chooseFromMenu(one, words.remove(1));
    await expect(lines(page)).toHaveCount(0);
    await desk.undo();
    await expect(lines(page)).toHaveCount(1);
    await one.click();
    await page.keyboard.press('Shift+J');
    await dialog.getByRole('button', { name: words.take }).click();
    await expect(dialog).toHaveCount(0);
    await expect(lines(page)).toHaveCount(0);
  });
});
