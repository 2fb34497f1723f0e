// How soon a change in one window is in the other, both open, in either direction. Prints, never
// fails on a time.
import type { Page } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { northsideSession } from '../builders/northside.ts';
import { test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';

const title = 'Kindness at Northside';
/** The statements so many times over: about 200 and about 1,000 notes. */
const sizes = [6, 28] as const;
const CHANGES = 40;

interface Change {
  readonly from: Page;
  readonly to: Page;
}

/**
 * One note of the tray is put alone on the wall by the page's own key: from the press until the other
 * page has changed by it. A page behind another is drawn once a second, so that both are told apart
 * from drawing: it counts when the other window's page holds the change.
 */
async function travel({ from, to }: Change): Promise<number> {
  const changed = to.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        }).observe(
          document.querySelector('[data-area]')?.closest('.insight-canvas') ?? document.body,
          {
            childList: true,
            subtree: true,
            attributes: true,
          },
        );
      }),
  );
  const pressed = await from.evaluate(() => {
    const note = document.querySelector<HTMLElement>('[data-area="tray"] [data-note-id]');
    note?.focus();
    const at = performance.timeOrigin + performance.now();
    note?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'w', bubbles: true, cancelable: true }),
    );
    return at;
  });
  return (await changed) - pressed;
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);

for (const copies of sizes) {
  test(`two windows on ${copies * 36} notes`, async ({ app }) => {
    const page = app.console;
    const dialog = await (await new LibraryPage(page).isShown()).startImport();
    await dialog.choose({
      name: 'northside.commonboard.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeEnvelope(northsideSession(copies), 0, '0.0.0')),
    });
    await dialog.addSession();
    const desk = await new ConsolePage(page).isOpen(title);
    const room = await app.roomOpenedBy(() => desk.openRoom());
    await room.locator('[data-note-id]').first().waitFor();
    const ways = [
      { name: 'console to room', from: page, to: room },
      { name: 'room to console', from: room, to: page },
    ] as const;
    for (const { name, from, to } of ways) {
      await from.bringToFront();
      const times: number[] = [];
      for (let nth = 0; nth < CHANGES; nth++) {
        times.push(await travel({ from, to }));
        await desk.isSaved();
      }
      times.sort((a, b) => a - b);
      console.log(
        `${name}, ${copies * 36} notes: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, ` +
          `slowest of ${CHANGES} ${at(times, 1)} ms`,
      );
    }
  });
}
