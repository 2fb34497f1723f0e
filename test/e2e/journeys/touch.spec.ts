// By finger: sorting on the console's wall and the projector's, voting, and starting an insight.
import { insightWords, noteCommandWords } from '#shared/strings/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { Finger } from '../pages/finger.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SortWall } from '../pages/sort-wall.ts';
import { VotePage } from '../pages/vote-page.ts';

const notes = ['Nobody has time', 'We never meet', 'The lift is where we talk', 'I was asked once'];

test('notes are sorted, voted on and lead to an insight by touch', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('By touch');
  await desk.next('Collect');
  await desk.add('What they like', ...notes);
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  const finger = await Finger.on(app.console);

  await test.step('onto the wall, onto a note, into the group', async () => {
    await wall.drag(wall.inTray().first(), await wall.wallPoint(0.3, 0.3), finger.drag);
    await wall.trayHas(3);
    await wall.drag(wall.inTray().first(), wall.loners.first(), finger.drag);
    await expect(wall.clusters).toHaveCount(1);
    await wall.drag(wall.inTray().first(), wall.clusters.first(), finger.drag);
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '3');
  });

  await test.step('back to the tray, and undone', async () => {
    await wall.drag(
      wall.clusters.first().locator('[data-note-id]').first(),
      wall.tray,
      finger.drag,
    );
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '2');
    await desk.undo();
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '3');
  });

  await test.step('a long press opens the menu that ⋯ opens', async () => {
    const menu = app.console.getByRole('menu');
    await finger.hold(await wall.middle(wall.inTray().first()), () => menu.waitFor());
    await finger.tap(
      await wall.middle(menu.getByRole('menuitem', { name: noteCommandWords.moveTo })),
    );
    const place = app.console
      .getByRole('dialog')
      .getByRole('button', { name: insightWords.moveTo.alone });
    await finger.tap(await wall.middle(place));
    await expect(wall.loners).toHaveCount(1);
    await desk.isSaved();
  });

  const tap = async (name: string): Promise<void> =>
    finger.tap(await wall.middle(app.console.getByRole('button', { name, exact: true })));
  const group = 'Nobody asks';

  await test.step('a dot by a tap', async () => {
    await desk.next('Name');
    await desk.nameGroups(group);
    await desk.next('Vote');
    const vote = new VotePage(app.console);
    await vote.choose('dots');
    await vote.set(voteWords.setUp.voters, 1);
    await tap(voteWords.setUp.open);
    await tap(voteWords.turn.begin(1));
    await tap(voteWords.turn.put(group, 0));
    await vote.hasLeft(2);
    await tap(voteWords.turn.last);
    await tap(voteWords.close);
    await tap(voteWords.reveal);
    await vote.ranks(`1st${group}1`);
  });

  await test.step('an insight by a tap on its group', async () => {
    await desk.next('Insights');
    await tap(insightsWords.side.startFrom(group));
    await new InsightsPage(app.console).rests(1, /^3 notes: /);
    await desk.isSaved();
  });
});

test('people at the wall sort on the room window by touch; the console sees it', async ({
  app,
}) => {
  const desk = await (await new LibraryPage(app.console).isShown()).create('At the wall');
  await desk.next('Collect');
  await desk.add('What they like', ...notes);
  await desk.goThroughTo('Sort');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const roomWall = new SortWall(room);
  await roomWall.trayHas(4);
  const finger = await Finger.on(room);
  await roomWall.drag(roomWall.inTray().first(), roomWall.inTray().nth(1), finger.drag);
  await desk.wall.trayHas(2);
  await expect(desk.wall.clusters).toHaveAttribute('data-count', '2');
  await expect(room.getByRole('button', { name: /⋯|What to do/ })).toHaveCount(0);
});
