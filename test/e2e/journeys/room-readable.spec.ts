// The room's window on small and large projectors: every word is read from the back row, nothing is
// cut off, everything can be touched.
import type { Locator } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { northsideSession } from '../../builders/northside.ts';
import { afterOps } from '../../builders/session.ts';
import { expect, test } from '../app-test.ts';
import type { RunningApp } from '../harness/running-app.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';

const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
/** The wall measures itself after a change of size; every screen is told of. */
const patient = expect.configure({ soft: true, timeout: 5_000 });
const question = insightWords.focus.roomEmpty;

/** At its first step, with all its notes. */
function fromTheStart(): string {
  const session = northsideSession();
  const focus = [...session.stage.values()].find((stage) => stage.kind === 'focus');
  const opened = focus
    ? afterOps(session, { type: 'stage.open', stageId: focus.id, visitId: null, at: 0 })
    : session;
  return writeEnvelope(opened, 0, '0.0.0');
}

/** The console, and the room beside it. */
async function opened(app: RunningApp): Promise<{ desk: ConsolePage; room: RoomPage }> {
  const library = await new LibraryPage(app.console).isShown();
  const dialog = await library.startImport();
  await dialog.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fromTheStart()),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  const page = await app.roomOpenedBy(() => desk.openRoom());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { desk, room: new RoomPage(page) };
}

test('every step is readable from the back row on every projector @page', async ({ app }) => {
  const { desk, room } = await opened(app);
  const window = room.page;
  /** On each screen; page by page on the smallest, which has the most. */
  const look = async (what: string, sign: Locator): Promise<void> => {
    await sign.waitFor();
    for (const [at, screen] of screens.entries()) {
      await room.showsAt(screen);
      const pages = at > 0 ? 1 : Math.max(1, await room.dots().count());
      for (let nth = 1; nth <= pages; nth++) {
        if (pages > 1) await room.isOnPage(nth);
        const where = `${what} on ${screen.width} × ${screen.height}, page ${nth}`;
        await patient.poll(() => room.faults(), { message: where }).toEqual([]);
        if (nth < pages) await window.keyboard.press('PageDown');
      }
      for (let nth = 1; nth < pages; nth++) await window.keyboard.press('PageUp');
      if (pages > 1) await room.isOnPage(1);
    }
  };
  const heading = (words: string): Locator =>
    window.getByRole('heading', { level: 1 }).filter({ hasText: words });

  await look('Focus', heading(question));
  await desk.next('Collect');
  await look('Collect', heading('One thought a note'));
  await desk.next('Read out');
  await look('Read out', heading('Listen'));
  await app.console.keyboard.press('ArrowRight');
  await look('A note read out', window.locator('.room-spotlight-note'));
  await desk.next('Sort');
  await look('Sort', heading('What belongs together'));
  await desk.next('Name');
  await look('Name', heading('What does this group say'));
  await desk.roomMenu(consoleStrings.room.blank);
  await look('Blank', heading('Kindness at Northside'));
});

test('keys leaf through the pages, a reload keeps the page, the next step starts over @page', async ({
  app,
}) => {
  const { desk, room } = await opened(app);
  const { page } = room;
  await room.showsAt({ width: 1024, height: 768 });
  await desk.next('Collect');
  await room.isOnPage(1);
  for (const key of ['PageDown', 'ArrowRight', 'PageUp']) await page.keyboard.press(key);
  await room.isOnPage(2);
  await page.reload();
  await room.isOnPage(2);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await room.isOnPage(1);
  await room.dots().nth(2).click();
  await room.isOnPage(3);
  await desk.next('Read out');
  await desk.next('Sort');
  await room.isOnPage(1);
});

test('the room has no menu, and no pointer when nobody points @page', async ({ app }) => {
  const { room } = await opened(app);
  const wall = room.page.locator('.focus-view');
  await wall.waitFor();
  const isKept = await wall.evaluate((element) =>
    element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(isKept).toBe(false);
  await expect(wall).toHaveCSS('cursor', 'none');
  await room.page.mouse.move(200, 200);
  await room.page.mouse.move(300, 300);
  await expect(wall).not.toHaveCSS('cursor', 'none');
});
