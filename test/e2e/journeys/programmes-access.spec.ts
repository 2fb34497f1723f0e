// Cards, measures, gap, promises and the review in every look, and in the room from the back row.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { programmesSession } from '../../builders/programmes.ts';
import { expect, test } from '../app-test.ts';
import { expectClean, expectCleanInEveryLook } from '../expect-clean.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';

const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const patient = expect.configure({ soft: true, timeout: 5_000 });

test('cards, measures and the review have no barrier and can be read from the back row', {
  tag: '@page',
}, async ({ app }) => {
  test.slow();
  const { console: page } = app;
  const dialog = await (await new LibraryPage(page).isShown()).startImport();
  await dialog.choose({
    name: 'programmes.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(programmesSession().session, 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(page).isOpen('Kindness at Northside');
  const window = await app.roomOpenedBy(() => desk.openRoom());
  const room = new RoomPage(window);
  for (const step of ['cards', 'measures', 'gap', 'commit', 'readings', 'held', 'verdict']) {
    await page.bringToFront();
    if (step !== 'cards') await desk.next(step);
    await expectCleanInEveryLook(page, step);
    await window.bringToFront();
    await expect(window.getByRole('heading', { level: 1, name: step, exact: true })).toBeVisible();
    for (const screen of screens) {
      await room.showsAt(screen);
      const where = `${step} on ${screen.width} × ${screen.height}`;
      await patient.poll(() => room.faults(), { message: where }).toEqual([]);
    }
    await expectClean(window, `room, ${step}`);
  }
});
