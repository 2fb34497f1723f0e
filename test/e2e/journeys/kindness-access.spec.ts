// The steps of ideas by keys alone, by touch, in every look, and from the back row.
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { challengeWords } from '#shared/strings/challenges.ts';
import { driveNames, ideaWords, prioritiseWords, tagWords } from '#shared/strings/ideas.ts';
import { kindnessSession } from '../../builders/kindness.ts';
import { expect, test } from '../app-test.ts';
import { expectClean, expectCleanInEveryLook } from '../expect-clean.ts';
import { openKindness } from '../kindness-file.ts';
import { Finger } from '../pages/finger.ts';
import { KeyboardHands } from '../pages/keyboard-hands.ts';
import { KindnessPage } from '../pages/kindness-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';

const shelf = 'A shelf by each lift: take, lend or ask by a card';
const long =
  'Everyone who moves in is asked by three neighbours for a small favour within the first two weeks, so that asking back is easy';
/** Its room is the wall that other journeys look at. */
const ON_THE_WALL = 'Sort ideas';
const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const patient = expect.configure({ soft: true, timeout: 5_000 });

/** Everything that can stand on these steps, in words as long as they may be. */
function full(built: ReturnType<typeof kindnessSession>): readonly Op[] {
  const { canvasId, items, insightIds, clusterIds, random, place } = built;
  const challengeId = newId('challenge', random);
  const objectiveId = newId('objective', random);
  const idea = (item: (typeof items)[number]) => ({
    ...{ ideaId: newId('idea', random), canvasId, item },
  });
  return [
    ...(['group', 'doing', 'often', 'baseline', 'target'] as const).map(
      (part): Op => ({
        ...{ type: 'objective.write', objectiveId, canvasId, part, text: long },
      }),
    ),
    {
      ...{ type: 'challenge.add', challengeId, canvasId, text: `${long}. ${long}?` },
      insightIds: [...insightIds],
    },
    ...clusterIds.slice(0, 1).map(
      (clusterId): Op => ({
        ...{ type: 'cluster.rename', clusterId, title: long.slice(0, 120) },
      }),
    ),
    ...items.slice(1).map((item, nth) => place(item, nth * 0.3, 1 - nth * 0.1)),
    ...items
      .slice(0, 1)
      .flatMap((item): Op[] => [
        { type: 'idea.link', ...idea(item), insightIds: [], challengeIds: [challengeId] },
        place(item, 0, 1),
      ]),
    ...items.slice(1).map((item): Op => ({ type: 'idea.tag', ...idea(item), drives: ['gain'] })),
    { type: 'canvas.corner', canvasId, corner: 'top-left' },
  ];
}

const halves = [
  { from: 'objective', steps: ['Objective', 'How could we', 'Ideas'] },
  { from: 'sort', steps: [ON_THE_WALL, 'Prioritise', 'Tag'] },
] as const;

for (const { from, steps } of halves)
  test(`from ${from} on every step is clean in every look and read from the back row`, {
    tag: '@page',
  }, async ({ app }) => {
    test.slow();
    const built = kindnessSession();
    const library = await new LibraryPage(app.console).isShown();
    const desk = await openKindness(library, from, built, full(built));
    const room = await app.roomOpenedBy(() => desk.openRoom());
    const wall = new RoomPage(room);
    for (const step of steps) {
      await app.console.bringToFront();
      if (step !== steps[0]) await desk.next(step);
      if (step === 'Ideas') {
        await app.console.getByRole('button', { name: ideaWords.round.start }).click();
        await app.console.getByRole('button', { name: ideaWords.lens.draw }).click();
        await room.getByRole('region', { name: ideaWords.lens.shown }).waitFor();
        await app.console.reload();
        await app.console.getByText(ideaWords.round.nth(1, 3), { exact: true }).waitFor();
      }
      await expectCleanInEveryLook(app.console, `${step}, console`);
      if (step === ON_THE_WALL) continue;
      await room.bringToFront();
      await expectClean(room, `${step}, room`);
      for (const screen of screens) {
        await wall.showsAt(screen);
        await patient.poll(() => wall.faults(), `${step} at ${screen.width}`).toEqual([]);
      }
    }
  });

test('ideas are asked for, linked, placed and tagged by keys alone', { tag: '@page' }, async ({
  app,
}) => {
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  const desk = await openKindness(library, 'how-could-we');
  const hands = new KeyboardHands(page);
  const kindness = new KindnessPage(page);
  const press = async (name: string): Promise<void> => {
    await hands.tabTo('button', name);
    await hands.press('Enter');
  };

  await press(challengeWords.draftOne(1));
  await expect(kindness.question(1)).toHaveValue(/new neighbours/);
  await hands.tabTo('button', 'Next: Ideas');
  await hands.press('Enter');
  await desk.isAt('Ideas');
  await hands.tabTo('textbox', ideaWords.add);
  await hands.type('A bell for the landing');
  await hands.press('Enter');
  await hands.tabToNote();
  await hands.press('End');
  await hands.press('i');
  const tick = page.getByRole('checkbox', { name: /How could we/ });
  await tick.waitFor();
  for (let turn = 0; turn < 5 && !(await tick.evaluate((box) => box.matches(':focus'))); turn++)
    await hands.press('Tab');
  await hands.press('Space');
  await hands.press('Escape');
  await expect(desk.note('A bell')).toContainText(ideaWords.link.toChallenges([1]));
  await desk.next('Sort ideas');
  await desk.next('Prioritise');
  const row = await kindness.row(shelf).getAttribute('aria-label');
  await hands.tabTo('button', row ?? '');
  await hands.press('ArrowUp');
  await kindness.isAt(shelf, 50, 50);
  await hands.press('ArrowUp');
  await hands.press('ArrowLeft');
  await kindness.isAt(shelf, 52, 48);
  // A run of keys is one step.
  await desk.undo();
  await expect(kindness.row(shelf)).toHaveAccessibleName(
    new RegExp(`${prioritiseWords.notPlaced}$`),
  );
  await desk.redo();
  await kindness.isAt(shelf, 52, 48);
  await desk.next('Tag');
  await page.getByRole('checkbox', { name: driveNames.belong }).focus();
  await hands.press('Space');
  await expect(page.getByRole('checkbox', { name: driveNames.belong })).toBeChecked();
  await expect(
    page.getByText(
      tagWords.silent([driveNames.gain, driveNames['make-sense'], driveNames['keep-safe']]),
    ),
  ).toBeVisible();
});

test('an idea is placed by finger, here and on the wall', { tag: '@page' }, async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const desk = await openKindness(library, 'prioritise');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.bringToFront();
  const finger = await Finger.on(room);
  const wall = new KindnessPage(room);
  await wall.drag('Caretakers', 0.25, 0.75, finger.drag);
  await app.console.bringToFront();
  const kindness = new KindnessPage(app.console);
  await kindness.isAt('Caretakers', 75, 25);
  const thumb = await Finger.on(app.console);
  await kindness.drag(shelf, 0.5, 0.9, thumb.drag);
  await kindness.isAt(shelf, 90, 50);
});
