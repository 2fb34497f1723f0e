// Choosing partners in every look and in the room from the back row, and a score by touch.
import { scoringWords } from '#shared/strings/scoring.ts';
import { northsidePartnerSession, openAt, stageTitles } from '../../builders/partner-session.ts';
import { unscoredSession } from '../../builders/unscored.ts';
import { expect, test } from '../app-test.ts';
import { expectClean, expectCleanInEveryLook } from '../expect-clean.ts';
import { Finger } from '../pages/finger.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { ScorePage } from '../pages/score-page.ts';
import { openFile } from '../partner-file.ts';

const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;
/** The page measures itself after a change of size. */
const patient = expect.configure({ soft: true, timeout: 5_000 });
const steps = ['purpose', 'criteria', 'longlist', 'score', 'what-if', 'decide', 'roles'] as const;

test('choosing partners has no barrier and can be read from the back row', {
  tag: '@page',
}, async ({ app }) => {
  test.slow();
  const { console: page } = app;
  const { session } = northsidePartnerSession();
  const desk = await openFile(await new LibraryPage(page).isShown(), openAt(session, 'purpose'));
  const window = await app.roomOpenedBy(() => desk.openRoom());
  const room = new RoomPage(window);
  for (const kind of steps) {
    if (kind !== 'purpose') await desk.next(stageTitles[kind]);
    await expectCleanInEveryLook(page, kind);
    await window.bringToFront();
    for (const screen of screens) {
      await room.showsAt(screen);
      const where = `${kind} on ${screen.width} × ${screen.height}`;
      await patient.poll(() => room.faults(), { message: where }).toEqual([]);
    }
    await expectClean(window, `room, ${kind}`);
    await page.bringToFront();
  }
});

test('a sheet of scores has no barrier and is filled by touch', { tag: '@page' }, async ({
  app,
}) => {
  const { console: page } = app;
  await openFile(await new LibraryPage(page).isShown(), openAt(unscoredSession(), 'score'));
  const score = new ScorePage(page);
  await score.addScorers('Tenant');
  await expectCleanInEveryLook(page, 'who scores');
  await score.open();
  await expectCleanInEveryLook(page, 'pass the screen');
  await score.begin('Tenant');
  const finger = await Finger.on(page);
  for (const partner of ['Lunch club', 'Library']) {
    const box = await score.cell(partner, 'Trust', 4).boundingBox();
    if (!box) throw new Error('No such cell is on the screen.');
    await finger.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await expect(score.cell(partner, 'Trust', 4)).toBeChecked();
  }
  await expectCleanInEveryLook(page, 'a sheet');
  await score.next();
  await score.done();
  await page.getByRole('button', { name: scoringWords.close }).first().click();
  await expectCleanInEveryLook(page, 'closed');
});
