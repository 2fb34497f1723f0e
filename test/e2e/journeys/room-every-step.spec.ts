// Every step of every board and every cover, on small and large projectors, in usual and in the
// largest letters: read from the back row, whole, nothing over anything else, in each look.
import { mostScale } from '#shared/derive/room-letters.ts';
import { isPlainKind, isWallKind, type Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { byRank } from '#shared/lib/rank.ts';
import { seededBytes } from '../../builders/random.ts';
import { expect, test } from '../app-test.ts';
import { expectCleanInEveryLook } from '../expect-clean.ts';
import type { RunningApp } from '../harness/running-app.ts';
import { type SessionCalls, sessionCalls } from '../harness/session-calls.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage, type ScreenSize } from '../pages/room-page.ts';
import { coversOf, setUpTables, uncovered } from '../room-covers.ts';

const small = { width: 1024, height: 768 };
/** Of each shape; in the usual letters also one of many points. */
const shapes = [small, { width: 1280, height: 800 }, { width: 1920, height: 1080 }] as const;
const many = { width: 3840, height: 2160 };
const letters = [
  { name: 'usual letters', scale: 1, asked: { backRowM: null, pictureM: null } },
  { name: 'the largest letters', scale: mostScale, asked: { backRowM: 40, pictureM: 1 } },
] as const;
const isOfTheWall = ({ kind }: Stage): boolean => isPlainKind(kind) || isWallKind(kind);
const parts = [
  { part: 'the day and the wall', has: isOfTheWall },
  { part: 'what follows from them', has: (stage: Stage) => !isOfTheWall(stage) },
] as const;
/** What is measured comes to rest after a change of size; every state is told of. */
const patient = expect.configure({ soft: true, timeout: 4_000 });
const random = seededBytes(1);

interface Tour {
  readonly room: RoomPage;
  readonly calls: SessionCalls;
}

async function opened(app: RunningApp): Promise<Tour> {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const page = await app.roomOpenedBy(() => desk.openRoom());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { room: new RoomPage(page), calls: await sessionCalls(app.console) };
}

/** Every page of the smallest screen, which has the most, and the first one of the others. */
async function look({ room }: Tour, what: string, scale: number): Promise<void> {
  const isReadable = async (screen: ScreenSize, nth: number): Promise<void> => {
    const where = `${what} on ${screen.width} × ${screen.height}, page ${nth}`;
    await patient.poll(() => room.faults(scale), { message: where }).toEqual([]);
  };
  for (const screen of scale === 1 ? [...shapes, many] : shapes) {
    await room.showsAt(screen);
    await isReadable(screen, 1);
    const pages = screen === small ? await room.dots().count() : 0;
    for (let nth = 2; nth <= pages; nth++) {
      await room.page.keyboard.press('PageDown');
      await room.isOnPage(nth);
      await isReadable(screen, nth);
    }
    for (let nth = 1; nth < pages; nth++) await room.page.keyboard.press('PageUp');
  }
}

/** Where the session is at its step with a clock that runs. */
const openStage = ({ calls }: Tour, stageId: SessionCalls['stages'][number]['id']) =>
  calls.apply({ type: 'stage.open', stageId, visitId: newId('visit', random), at: 0 });

for (const { name, scale, asked } of letters) {
  for (const { part, has } of parts)
    test(`${part} can be read from the back row in ${name} @page`, async ({ app }) => {
      test.slow();
      const tour = await opened(app);
      await tour.calls.set(asked);
      for (const stage of [...tour.calls.stages].filter(has).sort(byRank)) {
        await openStage(tour, stage.id);
        await tour.room.heading(stage.prompt).waitFor();
        await look(tour, stage.title, scale);
      }
    });

  test(`what covers the board can be read in ${name} @page`, async ({ app }) => {
    test.slow();
    const tour = await opened(app);
    await tour.calls.set(asked);
    const tableIds = await setUpTables(tour.calls);
    for (const { what, over, wish, sign } of coversOf(tour.calls, tableIds)) {
      await openStage(tour, over.id);
      await tour.calls.show(wish);
      await sign(tour.room.page).first().waitFor();
      await look(tour, what, scale);
      await tour.calls.show(uncovered);
    }
  });
}

test('nothing in the room is a barrier, in any look @page', async ({ app }) => {
  test.slow();
  const tour = await opened(app);
  const { page } = tour.room;
  await tour.room.showsAt(small);
  for (const stage of [...tour.calls.stages].sort(byRank)) {
    await openStage(tour, stage.id);
    await tour.room.heading(stage.prompt).waitFor();
    await expectCleanInEveryLook(page, stage.title);
  }
  const tableIds = await setUpTables(tour.calls);
  for (const { what, over, wish, sign } of coversOf(tour.calls, tableIds)) {
    await openStage(tour, over.id);
    await tour.calls.show(wish);
    await sign(page).first().waitFor();
    await expectCleanInEveryLook(page, what);
    await tour.calls.show(uncovered);
  }
});
