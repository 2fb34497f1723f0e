// From the behaviour card to the few ideas that go on, with a pointer, in two windows.
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { challengeWords } from '#shared/strings/challenges.ts';
import { driveNames, ideaWords, prioritiseWords, tagWords } from '#shared/strings/ideas.ts';
import { objectiveWords } from '#shared/strings/objective.ts';
import { kindnessSession } from '../../builders/kindness.ts';
import { expect, test } from '../app-test.ts';
import { openKindness } from '../kindness-file.ts';
import { KindnessPage } from '../pages/kindness-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { VotePage } from '../pages/vote-page.ts';

const [shelf, parcels, drill] = [
  'A shelf by each lift',
  'Caretakers keep',
  'Borrow a drill',
] as const;
const IN_FIVE_MINUTES = 300_000;

const card = (built: ReturnType<typeof kindnessSession>): readonly Op[] =>
  (['group', 'doing', 'often'] as const).map((part, nth) => ({
    ...{ type: 'behaviour.write', behaviourId: newId('behaviour', built.random), part },
    text: ['New neighbours', 'Swap a favour', 'Twice a month'][nth] ?? '',
  }));

test('an objective, questions, rounds of ideas, a corner, dots, and whom they speak to', {
  tag: '@no-double',
}, async ({ app }) => {
  const page = app.console;
  const built = kindnessSession();
  const library = await new LibraryPage(page).isShown();
  const desk = await openKindness(library, 'objective', built, card(built));
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const kindness = new KindnessPage(page);
  await page.bringToFront();

  await test.step('the card is taken over as one act, and made sharp', async () => {
    await page.getByRole('button', { name: objectiveWords.prefill }).click();
    await expect(kindness.part('doing')).toHaveValue('Swap a favour');
    await desk.undo();
    await expect(kindness.part('group')).toHaveValue('');
    await page.getByRole('button', { name: objectiveWords.prefill }).click();
    await kindness.writes('doing', 'Be aware of neighbours');
    await expect(page.getByText(objectiveWords.attitude('Be aware'))).toBeVisible();
    await kindness.writes('doing', 'Swap a favour');
    await page.getByLabel(objectiveWords.baselineBy).fill('2026-03-24');
    await kindness.writes('target', '30 %');
    await page.getByLabel(objectiveWords.targetBy).fill('2026-09-30');
    await expect(page.getByText(objectiveWords.done.finding)).toBeVisible();
    await expect(room.getByText('what we find by 24 March 2026')).toBeVisible();
  });

  await test.step('questions are drafted from the insights, and one is our own', async () => {
    await desk.next('How could we');
    await page.getByRole('button', { name: challengeWords.draftAll(3), exact: true }).click();
    await kindness.question(3).fill('How could we make a hello easy?');
    const own = page.getByLabel(challengeWords.add);
    await own.fill('What else?');
    await own.press('Enter');
    await page.getByRole('button', { name: challengeWords.link(4) }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: challengeWords.close, exact: true }).last().click();
    await page.getByRole('button', { name: challengeWords.up(4) }).click();
    await expect(kindness.question(3)).toHaveValue('What else?');
    await expect(page.getByText(challengeWords.done.whole(4))).toBeVisible();
    await expect(room.getByText('How could we make a hello easy?')).toBeVisible();
  });

  await test.step('a round and a lens are seen in both windows, also when it is opened again', async () => {
    await desk.next('Ideas');
    await page.getByRole('button', { name: ideaWords.round.start }).click();
    await page.getByRole('button', { name: ideaWords.lens.draw }).click();
    await expect(room.getByRole('region', { name: ideaWords.lens.shown })).toBeVisible();
    await expect(room.getByText('Round 1 of 3')).toBeVisible();
    await page.getByLabel(ideaWords.answers).selectOption({ index: 1 });
    await kindness.adds('A bell for the landing');
    await expect(desk.note('A bell')).toContainText(ideaWords.link.toChallenges([1]));
    await desk.isSaved();
    await desk.backToLibrary();
    await (await library.isShown()).open('Kindness at Northside');
    await expect(page.getByText('Round 1 of 3')).toBeVisible();
    for (const one of [page, room]) await one.clock.setFixedTime(Date.now() + IN_FIVE_MINUTES);
    await expect(page.getByText(ideaWords.round.over(1), { exact: true })).toBeVisible();
    await expect(room.getByText(ideaWords.round.pass)).toBeVisible();
    await expect(page.getByText(ideaWords.round.saidOver(1, false))).toBeAttached();
    await page.getByRole('button', { name: ideaWords.round.end }).click();
    await expect(page.getByText(ideaWords.done.lenses(8, 1))).toBeVisible();
  });

  await test.step('a group is linked by its menu', async () => {
    await desk.next('Sort ideas');
    const group = desk.wall.cluster(shelf);
    await expect(group).toContainText(ideaWords.link.unlinked);
    await desk.wall.chooseFromMenu(group.locator('header'), ideaWords.link.command);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /New neighbours/ }).check();
    await dialog.getByRole('button', { name: ideaWords.link.close }).last().click();
    await expect(group).toContainText(ideaWords.link.toInsights([1]));
  });

  await test.step('ideas are placed by dragging and by two clicks, then dots in one corner', async () => {
    await desk.next('Prioritise');
    await kindness.drag(shelf, 0.2, 0.8, desk.wall.mouse);
    await kindness.isAt(shelf, 80, 20);
    await kindness.clickTo(parcels, 0.3, 0.9);
    await kindness.isAt(parcels, 90, 30);
    await kindness.clickTo(drill, 0.8, 0.3);
    await page.getByLabel(prioritiseWords.choose).selectOption('top-left');
    await page.getByRole('button', { name: prioritiseWords.vote }).click();
    const vote = new VotePage(page);
    await expect(page.getByText('2 of 2')).toBeVisible();
    await vote.choose('hands');
    await vote.open();
    await page.locator('.stepper-number').first().fill('3');
    await vote.close();
    await vote.reveal();
    await page.getByRole('button', { name: prioritiseWords.backToMap }).click();
    await expect(page.getByText(prioritiseWords.done.voted('Do first', 1))).toBeVisible();
    await expect(room.getByText(prioritiseWords.votes(3)).first()).toBeVisible();
  });

  await test.step('what goes on is tagged, and the gaps are said', async () => {
    await desk.next('Tag');
    await page.getByRole('checkbox', { name: driveNames.gain }).check();
    const { gain: _gain, ...silent } = driveNames;
    await expect(room.getByText(tagWords.silent(Object.values(silent)))).toBeVisible();
  });

  await test.step('all of it is in the document', async () => {
    await desk.isSaved();
    const { text } = await app.exportedBy(() => desk.export('markdown'));
    expect(text).toContain('**New neighbours swap a favour, twice a month: from what we find by');
    expect(text).toContain('How could we make a hello easy?');
    expect(text).toContain(`(${driveNames.gain};`);
    expect(text).toContain(prioritiseWords.at(80, 20));
  });
});
