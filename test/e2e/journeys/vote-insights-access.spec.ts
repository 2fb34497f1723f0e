// The vote and the insights in every look, and in the room from the back row, with words as long as
// they may be.
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { seededBytes } from '../../builders/random.ts';
import type { votingSession } from '../../builders/voting.ts';
import { expect, test } from '../app-test.ts';
import { expectClean, expectCleanInEveryLook } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { VotePage } from '../pages/vote-page.ts';
import { openVoting } from '../voting-file.ts';

const long =
  'Everyone I know would water plants, carry shopping and feed the cat, if only somebody asked them in words on the landing';
const screens = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;
/** The page measures itself after a change of size. */
const patient = expect.configure({ soft: true, timeout: 5_000 });

const longWords = ({
  clusterIds: [a, b],
  canvasId,
  lonerId,
}: ReturnType<typeof votingSession>): readonly Op[] => {
  const insightId = newId('insight', seededBytes(5));
  const part = (name: 'who' | 'situation' | 'tension' | 'meaning'): Op => ({
    ...{ type: 'insight.write', insightId, part: name, text: long },
  });
  return [
    { type: 'cluster.rename', clusterId: a, title: long.slice(0, 120) },
    { type: 'note.edit', noteId: lonerId, text: `${long}. ${long}.` },
    { type: 'insight.add', insightId, canvasId, clusterIds: [a, b], noteIds: [lonerId] },
    ...[part('who'), part('situation'), part('tension'), part('meaning')],
    { type: 'insight.block', insightId, barriers: ['cannot', 'no-chance', 'unwilling'] },
  ];
};

test('the vote and the insights have no barrier and can be read from the back row', {
  tag: '@page',
}, async ({ app }) => {
  test.slow();
  const { console: page } = app;
  const desk = await openVoting(await new LibraryPage(page).isShown(), longWords);
  const window = await app.roomOpenedBy(() => desk.openRoom());
  const room = new RoomPage(window);
  const vote = new VotePage(page);
  const lookAtRoom = async (what: string): Promise<void> => {
    await window.bringToFront();
    for (const screen of screens) {
      await room.showsAt(screen);
      const where = `${what} on ${screen.width} × ${screen.height}`;
      await patient.poll(() => room.faults(), { message: where }).toEqual([]);
    }
    await expectClean(window, `room, ${what}`);
    await page.bringToFront();
  };
  await window.getByText(voteWords.room.soon).waitFor();
  await lookAtRoom('set-up');
  await expectCleanInEveryLook(page, 'set-up');
  await vote.choose('tables');
  await vote.open();
  await expectCleanInEveryLook(page, 'tables');
  await page.getByRole('button', { name: voteWords.discard }).click();
  await expectCleanInEveryLook(page, 'sure to discard');
  await page.getByRole('button', { name: voteWords.sureYes }).click();
  await vote.choose('dots');
  await vote.open();
  await lookAtRoom('an open vote');
  await expectCleanInEveryLook(page, 'hand over');
  await vote.begin(1);
  await vote.put('Nobody asked us', 'Once bitten');
  await page.locator('[data-tile]').first().click();
  await expectCleanInEveryLook(page, 'ballot');
  await vote.finish();
  await vote.close();
  await lookAtRoom('closed');
  await expectCleanInEveryLook(page, 'closed');
  await vote.reveal();
  await vote.keep(long);
  await window.getByText(voteWords.room.kept).waitFor();
  await lookAtRoom('result');
  await expectCleanInEveryLook(page, 'result');
  await desk.next('Insights');
  await window.getByText(insightsWords.room.thin).or(window.locator('.room-evidence')).waitFor();
  await lookAtRoom('all insights');
  await expectCleanInEveryLook(page, 'all insights');
  await page.locator('.insight-row__open').click();
  await window.locator('.room-insight').waitFor();
  await lookAtRoom('one insight');
  await expectCleanInEveryLook(page, 'one insight');
});
