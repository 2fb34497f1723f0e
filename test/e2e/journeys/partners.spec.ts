// Two people score in turn, the room sees it at the reveal, other weights turn the order, and it is
// decided whom to ask.
import { scoringWords } from '#shared/strings/scoring.ts';
import { openAt } from '../../builders/partner-session.ts';
import { unscoredSession } from '../../builders/unscored.ts';
import { expect, test } from '../app-test.ts';
import { heardBy } from '../heard-by.ts';
import { KeyboardHands } from '../pages/keyboard-hands.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { ScorePage } from '../pages/score-page.ts';
import { openFile } from '../partner-file.ts';

const [club, library] = ['Lunch club', 'Library'];

test('partners are scored alone and hidden, weighed anew and decided on', async ({ app }) => {
  const page = app.console;
  const desk = await openFile(
    await new LibraryPage(page).isShown(),
    openAt(unscoredSession(), 'score'),
  );
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const heard = await heardBy(room);
  const score = new ScorePage(page);
  await page.bringToFront();

  await test.step('the first scores by pointer and sits one out', async () => {
    await score.addScorers('Tenant', 'Parent');
    await score.open();
    await expect(room.getByText(scoringWords.room.open)).toBeVisible();
    await score.begin('Tenant');
    await score.score(club, 'Trust', 5);
    await score.sitsOut(library);
    await score.next();
    await score.score(club, 'Reach', 2);
    await score.done();
    await expect(page.getByText(scoringWords.turn.pass('Parent')).first()).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  await test.step('the second has keys only: a digit goes on to the next', async () => {
    const hands = new KeyboardHands(page);
    await hands.isOn('button', scoringWords.turn.begin('Parent'));
    await hands.press('Enter');
    await expect(score.cell(club, 'Trust', 1)).toBeVisible();
    await expect(page.locator('[type=radio]').first()).toBeFocused();
    await hands.press('3');
    await hands.press('2');
    await expect(score.cell(library, 'Trust', 2)).toBeChecked();
    await hands.isOn('button', scoringWords.turn.next_);
    await hands.press('Enter');
    await hands.press('d');
    await hands.press('5');
    await expect(score.cell(club, 'Reach', null)).toBeChecked();
    await hands.isOn('button', scoringWords.turn.done);
    await hands.press('Enter');
    await expect(page.getByText(scoringWords.turn.all).first()).toBeVisible();
  });

  await test.step('a sheet opened by the wrong hand shows no number that was given', async () => {
    await page.getByRole('button', { name: scoringWords.turn.pick('Tenant') }).click();
    await page.getByRole('button', { name: scoringWords.turn.again('Tenant') }).click();
    await expect(page.getByText(scoringWords.turn.coveredHint)).toBeVisible();
    await expect(page.getByText(scoringWords.turn.covered, { exact: true })).toBeVisible();
    for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
    await score.score(club, 'Trust', 4);
    await expect(page.getByText(scoringWords.turn.covered, { exact: true })).toHaveCount(0);
    await score.score(club, 'Trust', 5);
    await page.getByRole('button', { name: scoringWords.turn.done, exact: true }).click();
  });

  await test.step('the room has no number before the reveal, and no score after it', async () => {
    expect(heard()).not.toContain('score_');
    await score.closeAndReveal();
    await expect(room.getByText('3 · 5')).toBeVisible();
    // Whoever revealed them goes on at them.
    const title = scoringWords.result.title;
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
    expect(heard()).not.toContain('score_');
  });

  await test.step('more reach, and the other leads, on the wall too', async () => {
    await desk.next('What if');
    await score.leads(club, '3.50');
    await score.weigh('Reach', 75);
    await score.leads(library, '4.25');
    const first = room.locator('.room-bar').first();
    await expect(first).toContainText(library);
    await page.getByRole('button', { name: scoringWords.whatIf.back }).click();
    await expect(first).toContainText(club);
    await score.weigh('Reach', 75);
    await page.getByRole('button', { name: scoringWords.whatIf.take }).click();
    await expect(page.getByText(scoringWords.whatIf.ours)).toBeVisible();
    await score.leads(library, '4.25');
  });

  await test.step('one is invited, with a reason, and it is in the document', async () => {
    await desk.next('Decide');
    await score.decide(library, 'invite');
    await page.getByRole('textbox', { name: /terms: Library$/ }).fill('Reaches the newcomers');
    await expect(room.getByText('Reaches the newcomers')).toBeVisible();
    await desk.isSaved();
    const { text } = await app.exportedBy(() => desk.export('markdown'));
    expect(text).toContain('- **Library**: Invite. Reaches the newcomers');
  });
});
