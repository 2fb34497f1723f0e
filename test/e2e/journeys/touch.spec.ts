// The whole canvas with real statements by finger, on the console and at the wall: nothing here
// clicks, and letters come only into a field that was tapped.
import type { Locator } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords, noteCommandWords } from '#shared/strings/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { stepperWords } from '#shared/strings/stepper.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { Finger } from '../pages/finger.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SortWall } from '../pages/sort-wall.ts';
import { VotePage } from '../pages/vote-page.ts';
import { statementCount, statementsFile } from './statements.ts';

const title = 'By touch';
const group = 'Nobody asks';

/** Pixels across and down that a finger at the wall needs, from arm’s length. */
const ROOM_LEAST = 44;
test('a whole session by touch', async ({ app }) => {
  const page = app.console;
  await new LibraryPage(page).isShown();
  const finger = await Finger.on(page);
  const desk = new ConsolePage(page);
  const { wall } = desk;
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const tap = (name: string): Promise<void> => finger.tapOn(button(name));
  const next = async (stage: string): Promise<void> => {
    await tap(consoleStrings.next(stage));
    await desk.isAt(stage);
  };

  await test.step('a new session for a room of twenty, and its question', async () => {
    const { newSession, create } = libraryStrings;
    await tap(newSession);
    const dialog = page.getByRole('dialog', { name: create.title });
    await expect(dialog.getByRole('textbox', { name: create.name })).toBeFocused();
    await page.keyboard.type(title);
    await finger.tapOn(dialog.getByLabel(create.sizes['13-to-24'].title));
    await tap(create.submit);
    await desk.isOpen(title);
    await finger.write(page.getByLabel(insightWords.focus.label), 'What would it take?');
    await next('Collect');
  });

  await test.step('the statements from a file', async () => {
    await tap(consoleStrings.commands.import);
    const dialog = await new ImportDialog(page).isShown();
    await dialog.choose(statementsFile, finger.tapOn);
    await dialog.add(statementCount, finger.tapOn);
    await expect(desk.notes()).toHaveCount(statementCount);
  });

  await test.step('two are read out', async () => {
    const { readOut } = insightWords;
    await next('Read out');
    await tap(readOut.start);
    await tap(readOut.next);
    await expect(page.getByText(readOut.progress(2, statementCount))).toBeVisible();
    await next('Sort');
    await wall.trayHas(statementCount);
  });

  await test.step('onto the wall, onto a note, into the group', async () => {
    await wall.drag(wall.inTray().first(), await wall.wallPoint(0.3, 0.3), finger.drag);
    await wall.trayHas(statementCount - 1);
    await wall.drag(wall.inTray().first(), wall.loners.first(), finger.drag);
    await expect(wall.clusters).toHaveCount(1);
    await wall.drag(wall.inTray().first(), wall.clusters.first(), finger.drag);
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '3');
  });

  await test.step('back to the tray, and undone', async () => {
    const note = wall.clusters.first().locator('[data-note-id]').first();
    await wall.drag(note, wall.tray, finger.drag);
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '2');
    await tap(consoleStrings.commands.undo);
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '3');
  });

  await test.step('a long press opens the menu that ⋯ opens', async () => {
    const menu = page.getByRole('menu');
    await finger.hold(await wall.middle(wall.inTray().first()), () => menu.waitFor());
    await finger.tapOn(menu.getByRole('menuitem', { name: noteCommandWords.moveTo }));
    const { alone } = insightWords.moveTo;
    await finger.tapOn(page.getByRole('dialog').getByRole('button', { name: alone }));
    await expect(wall.loners).toHaveCount(1);
  });

  await test.step('people at the wall sort on the room window; the console sees it', async () => {
    const room = await app.roomOpenedBy(() => desk.openRoom());
    await room.bringToFront();
    const roomWall = new SortWall(room);
    await roomWall.trayHas(statementCount - 4);
    const another = await Finger.on(room, ROOM_LEAST);
    await another.reaches(roomWall.inTray().first());
    for (const target of await room.getByRole('button').all()) await another.reaches(target);
    await roomWall.drag(roomWall.inTray().first(), roomWall.inTray().nth(1), another.drag);
    await roomWall.trayHas(statementCount - 6);
    await expect(room.getByRole('button', { name: /⋯|What to do/ })).toHaveCount(0);
    await page.bringToFront();
    await wall.trayHas(statementCount - 6);
    await expect(wall.clusters).toHaveCount(2);
  });

  await test.step('the groups get their names', async () => {
    await next('Name');
    const field = page.getByRole('textbox', { name: insightWords.name.label });
    await finger.write(field, group);
    await tap(insightWords.name.next);
    await expect(field).toHaveValue('');
    await finger.write(field, 'From the wall');
    await expect(page.getByText(insightWords.name.allNamed)).toBeVisible();
  });

  await test.step('dots instead of hands: one voter puts one, and it is revealed', async () => {
    const vote = new VotePage(page);
    await next('Vote');
    await expect(vote.kind('hands')).toBeChecked();
    await finger.tapOn(vote.kind('dots'));
    await expect(vote.kind('dots')).toBeChecked();
    await tap(stepperWords.less(voteWords.setUp.budget.dots));
    await finger.write(page.getByLabel(voteWords.setUp.voters, { exact: true }), '1');
    await tap(voteWords.setUp.open);
    await tap(voteWords.turn.begin(1));
    await tap(voteWords.turn.put(group, 0));
    await vote.hasLeft(1);
    await tap(voteWords.turn.last);
    await tap(voteWords.close);
    await tap(voteWords.reveal);
    await vote.ranks(`1st${group}1`);
  });

  await test.step('an insight by a tap on its group, written where it is tapped', async () => {
    const insights = new InsightsPage(page);
    await next('Insights');
    await tap(insightsWords.side.startFrom(group));
    await finger.write(insights.field('who'), 'Neighbours');
    await finger.write(insights.field('situation'), 'would like to meet');
    await finger.write(insights.field('tension'), 'nobody asks');
    const barrier = page.getByLabel(insightsWords.barriers.names['no-chance'].title);
    await finger.tapOn(barrier);
    await expect(barrier).toBeChecked();
    await insights.rests(1, /^3 notes: /);
    await desk.isSaved();
  });
});
