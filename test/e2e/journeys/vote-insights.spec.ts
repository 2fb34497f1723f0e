// Three people vote in turn, the room sees it at the reveal, hands decide, and an insight comes of it.
import { insightsWords } from '#shared/strings/insights.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { heardBy } from '../heard-by.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { KeyboardHands } from '../pages/keyboard-hands.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { VotePage } from '../pages/vote-page.ts';
import { openVoting } from '../voting-file.ts';

const [busy, asked, knock] = ['Too busy to notice', 'Nobody asked us', 'A knock is not a hello'];

test('dots stay hidden until the reveal, hands decide, and the winner becomes an insight', async ({
  app,
}) => {
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  const desk = await openVoting(library);
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const heard = await heardBy(room);
  const vote = new VotePage(page);
  await page.bringToFront();

  await test.step('the vote is set up and opened', async () => {
    await vote.choose('dots');
    await vote.set(voteWords.setUp.voters, 3);
    await vote.open();
    await expect(room.getByText(voteWords.room.voted(0, 3))).toBeVisible();
  });

  await test.step('the first voter has keys only, and is stopped with a sentence', async () => {
    const hands = new KeyboardHands(page);
    await hands.isOn('button', voteWords.turn.begin(1));
    await hands.press('Enter');
    await hands.isOn('button', voteWords.turn.put(busy, 0));
    await hands.press('Enter');
    await hands.press('ArrowRight');
    await hands.press('Enter');
    await hands.press('Enter');
    await vote.hasLeft(0);
    await hands.press('Enter');
    await vote.says(voteWords.stopped('none-left', 3));
    await hands.press('Backspace');
    await vote.hasLeft(1);
    await hands.press('Enter');
    await hands.tabTo('button', voteWords.turn.done);
    await hands.press('Enter');
    await hands.isOn('button', voteWords.turn.begin(2));
    await expect(room.getByText(voteWords.room.voted(1, 3))).toBeVisible();
  });

  await test.step('half a ballot counts when the session is opened again, and can be given anew, unseen', async () => {
    await vote.begin(2);
    await vote.put(asked);
    await desk.isSaved();
    await desk.backToLibrary();
    await (await library.isShown()).open('Kindness at Northside');
    await vote.anew();
    await vote.hasLeft(3);
    await vote.put(asked, knock, busy);
    await vote.finish();
  });

  await test.step('nothing of it is in the room before the reveal', async () => {
    await vote.vote(3, asked, busy, busy);
    await vote.close();
    await expect(room.getByText(voteWords.room.closed)).toBeVisible();
    expect(heard()).not.toContain('ballot_');
    await vote.reveal();
    await vote.ranks(`shared 1st${busy}4`, `shared 1st${asked}4`, `3rd${knock}1`);
    const rows = room.getByRole('list', { name: voteWords.room.ranking }).getByRole('listitem');
    await expect(rows.first()).toContainText('shared 1st');
    await expect(rows).toHaveCount(3);
    expect(heard()).not.toContain('ballot_');
  });

  await test.step('a second round by hands', async () => {
    await vote.keep('Note 9');
    await vote.again(2);
    await vote.open();
    await vote.set(asked, 2);
    await vote.set(busy, 3);
    await vote.says(voteWords.counted.overAll('hands', 3, 1));
    await vote.set(busy, 1);
    await vote.close();
    await vote.reveal();
    await vote.ranks(`1st${asked}2`, `2nd${busy}1`);
    await expect(room.getByText(voteWords.room.kept)).toBeVisible();
    expect(heard()).not.toContain('tally_');
  });

  const insights = new InsightsPage(page);
  await test.step('an insight from the winner, with its evidence', async () => {
    await desk.next('Insights');
    await expect(insights.group(asked)).toContainText(voteWords.mark([4, 2]));
    await insights.startFrom(asked);
    await insights.write('New neighbours', 'who come home late', 'because', 'nobody asks them');
    await insights.checkedBy('Amira', '2026-12-04');
    await insights.rests(1, '2 notes: 2 not said');
    await expect(room.getByText('New neighbours who come home late, because')).toBeVisible();
  });

  await test.step('a group is dropped on it, and each leads to the other', async () => {
    await desk.wall.drag(
      insights.group(busy).locator('[data-group-id]'),
      insights.insight(1).getByRole('heading').first(),
    );
    await insights.rests(1, '4 notes: 4 not said');
    await insights.insight(1).getByTitle(insightsWords.evidence.goTo(busy)).click();
    await expect(insights.group(busy).getByText('Note 1')).toBeVisible();
    await page.getByRole('button', { name: insightsWords.close }).click();
    await insights
      .group(busy)
      .getByRole('button', { name: insightsWords.side.leads(1) })
      .click();
    await expect(insights.field('who')).toHaveValue('New neighbours');
  });

  await test.step('all of it is in the document', async () => {
    await desk.isSaved();
    const { text } = await app.exportedBy(() => desk.export('markdown'));
    expect(text).toContain('**New neighbours who come home late, because nobody asks them.**');
    expect(text).toContain(
      `From: ${asked} (4 votes, 2 in round 2); ${busy} (4 votes, 1 in round 2)`,
    );
    expect(text).toContain('Amira checks it by 4 December 2026');
    expect(text).toContain(`- 1st: ${asked}, 2 votes`);
  });
});
