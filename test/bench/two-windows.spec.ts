// How soon a change in one window is in the other, both open, in either direction. Prints, never
// fails on a time.
import type { Page } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { northsideSession } from '../builders/northside.ts';
import { expect, test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';

const title = 'Kindness at Northside';
/** The statements so many times over: about 200 and about 1,000 notes. */
const sizes = [6, 28] as const;
const CHANGES = 30;

interface Change {
  readonly from: Page;
  readonly to: Page;
}

const MOST_MS = 5_000;

const trayOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-area="tray"] [data-note-id]')].map(
      (note) => note.dataset['noteId'] ?? '',
    ),
  );

/**
 * A note that both windows show in the tray is put alone on the wall by a key: from the press until
 * it is out of the other page's tray, drawn or not, because a page behind another is drawn seldom.
 */
async function travel({ from, to }: Change, id: string): Promise<number> {
  const changed = to.evaluate(
    ([gone, most]) =>
      new Promise<number>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('It did not come.')), most);
        new MutationObserver((_, observer) => {
          if (document.querySelector(`[data-area="tray"] [data-note-id="${gone}"]`)) return;
          observer.disconnect();
          clearTimeout(late);
          resolve(performance.timeOrigin + performance.now());
        }).observe(document.body, { childList: true, subtree: true });
      }),
    [id, MOST_MS] as const,
  );
  const pressed = await from.evaluate((noteId) => {
    const note = document.querySelector<HTMLElement>(`[data-note-id="${noteId}"]`);
    note?.focus();
    const at = performance.timeOrigin + performance.now();
    note?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'w', bubbles: true, cancelable: true }),
    );
    return at;
  }, id);
  return (await changed) - pressed;
}

const pressOn = (page: Page, id: string, key: string): Promise<void> =>
  page.locator(`[data-note-id="${id}"]`).press(key);

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
    const here = await trayOf(page);
    const id = (await trayOf(room)).find((one) => here.includes(one)) ?? '';
    const ways = [
      { name: 'console to room', from: page, to: room },
      { name: 'room to console', from: room, to: page },
    ] as const;
    for (const { name, from, to } of ways) {
      await from.bringToFront();
      const times: number[] = [];
      for (let nth = 0; nth < CHANGES; nth++) {
        times.push(await travel({ from, to }, id));
        await pressOn(page, id, 't');
        await expect.poll(async () => (await trayOf(room)).includes(id)).toBe(true);
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
