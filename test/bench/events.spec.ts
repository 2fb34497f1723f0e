// What one event costs in the console, and how soon the room has it. Prints, never fails on a time.
import type { Page } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { northsideSession } from '../builders/northside.ts';
import { expect, test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';
import { type Cost, costOf, tableOf } from './page-cost.ts';

const title = 'Kindness at Northside';
/** The statements so many times over: about 200 and about 1,000 notes. */
const sizes = [6, 28] as const;
const MOVES = 40;
const PRESSES = 10;

async function openWith(page: Page, copies: number): Promise<ConsolePage> {
  const library = await new LibraryPage(page).isShown();
  const dialog = await library.startImport();
  await dialog.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(copies), 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(page).isOpen(title);
  await desk.wall.wall.locator('[data-note-id]').first().waitFor();
  await desk.isSaved();
  return desk;
}

for (const copies of sizes) {
  test(`events on ${copies * 36} notes`, async ({ app }) => {
    const page = app.console;
    await page.setViewportSize({ width: 1280, height: 800 });
    const desk = await openWith(page, copies);
    const { wall } = desk;
    const noteCount = copies * 36;
    const costs: Cost[] = [];
    const measure = async (act: string, events: number, run: () => Promise<void>) => {
      costs.push(await costOf(page, { act, noteCount, events }, run));
      await desk.isSaved();
    };
    const from = await wall.middle(wall.inTray().first());
    const to = await wall.wallPoint(0.5, 0.5);

    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 20, from.y);
    await measure('drag: a move of the pointer', MOVES, () =>
      page.mouse.move(to.x, to.y, { steps: MOVES }),
    );
    await measure('drag: the drop', 1, () => page.mouse.up());
    await wall.inTray().first().focus();
    await measure('key: an arrow to the next note', PRESSES, async () => {
      for (let press = 0; press < PRESSES; press++) await page.keyboard.press('ArrowDown');
    });
    await measure('key: W, alone on the wall', PRESSES, async () => {
      for (let press = 0; press < PRESSES; press++) await page.keyboard.press('w');
    });
    await measure('undo', PRESSES, async () => {
      for (let press = 0; press < PRESSES; press++) await page.keyboard.press('Control+z');
    });
    await page.getByRole('button', { name: consoleStrings.quickAdd }).click();
    const field = page.getByRole('textbox', { name: insightWords.quickAdd.label });
    await expect(field).toBeFocused();
    await measure('create: a letter typed', PRESSES, () => page.keyboard.type('Ten letter'));
    await measure('create: Enter', 1, () => page.keyboard.press('Enter'));
    await page.keyboard.press('Escape');
    await page.reload();
    await measure('open: the session from its address', 1, async () => {
      await page.reload();
      await wall.wall.locator('[data-note-id]').first().waitFor();
    });
    console.log(tableOf(costs));

    const room = await app.roomOpenedBy(() => desk.openRoom());
    await room.locator('[data-note-id]').first().waitFor();
    await page.bringToFront();
    const times: number[] = [];
    for (let nth = 0; nth < PRESSES; nth++) times.push(await untilInRoom(page, room));
    times.sort((a, b) => a - b);
    const median = times[PRESSES / 2] ?? 0;
    console.log(
      `a change on the console is in the room within ${median.toFixed(0)} ms (median), ` +
        `${(times.at(-1) ?? 0).toFixed(0)} ms (slowest of ${PRESSES}), ${noteCount} notes\n`,
    );
  });
}

const now = (): number => performance.timeOrigin + performance.now();

/** From the press of a key that puts a note on the wall until the room's page has changed by it. */
async function untilInRoom(page: Page, room: Page): Promise<number> {
  const changed = room.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await page.locator('[data-note-id]').first().focus();
  const pressed = await page.evaluate(now);
  await page.keyboard.press('w');
  return (await changed) - pressed;
}
