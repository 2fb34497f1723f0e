// The whole canvas with real statements and without a pointer: nothing here clicks.

import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { KeyboardHands } from '../pages/keyboard-hands.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SortWall } from '../pages/sort-wall.ts';
import { VotePage } from '../pages/vote-page.ts';
import { statementCount, statementsFile } from './statements.ts';

const question = 'What would it take?';
const group = 'We want to, and do not meet';
const noteCount = statementCount + 1;

test('a whole session by keyboard alone', async ({ app }) => {
  const page = app.console;
  const keys = new KeyboardHands(page);
  const wall = new SortWall(page);
  await new LibraryPage(page).isShown();

  await test.step('a new session for a room of twenty, and its question', async () => {
    const { newSession, create } = libraryStrings;
    await keys.tabTo('button', newSession);
    await keys.press('Enter');
    await keys.isOn('textbox', create.name);
    await keys.press('Control+a');
    await keys.type('By keys');
    await keys.tabOnto(page.getByLabel(create.sizes['up-to-12'].title));
    await keys.press('ArrowDown');
    await keys.tabTo('button', create.submit);
    await keys.press('Enter');
    await keys.tabTo('textbox', insightWords.focus.label);
    await keys.type(question);
    await keys.next('Collect');
  });

  await test.step('the statements from a file, and a note typed beside them', async () => {
    await keys.fromPalette(consoleStrings.commands.import);
    const dialog = await new ImportDialog(page).isShown();
    await dialog.choose(statementsFile, keys.enter);
    await dialog.add(statementCount, keys.enter);
    await keys.tabTo('textbox', insightWords.collect.add('What they like'));
    await keys.type('The lift is where we talk');
    await keys.press('Enter');
    await expect(page.locator('[data-note-id]')).toHaveCount(noteCount);
  });

  await test.step('two are read out', async () => {
    await keys.next('Read out');
    for (const nth of [1, 2]) {
      await keys.press('ArrowRight');
      await expect(page.getByText(insightWords.readOut.progress(nth, noteCount))).toBeVisible();
    }
    await keys.next('Sort');
    await wall.trayHas(noteCount);
  });

  await test.step('two notes become a group', async () => {
    await keys.tabToNote();
    await keys.press('x');
    await keys.press('ArrowDown');
    await keys.press('x');
    await keys.press('g');
    await expect(wall.clusters).toHaveCount(1);
    await wall.trayHas(noteCount - 2);
  });

  await test.step('Move to… puts one into the group and one alone', async () => {
    for (const place of ['', insightWords.moveTo.alone]) {
      await keys.tabToNoteIn(wall.tray);
      await keys.press('m');
      await keys.isOn('textbox', insightWords.moveTo.find);
      if (place) await keys.type(place);
      await keys.press('Enter');
    }
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '3');
    await expect(wall.loners).toHaveCount(1);
    await expect(wall.loners.first()).toBeFocused();
  });

  await test.step('a loner is nudged, put back, and that undone', async () => {
    const before = await wall.acrossFrom(wall.clusters.first(), wall.loners.first());
    await keys.press('Alt+ArrowRight');
    await expect
      .poll(() => wall.acrossFrom(wall.clusters.first(), wall.loners.first()))
      .toBeGreaterThan(before);
    await keys.press('t');
    await wall.trayHas(noteCount - 3);
    await keys.press('Control+z');
    await wall.trayHas(noteCount - 4);
  });

  await test.step('the group gets its name, and everything is saved', async () => {
    await keys.next('Name');
    await keys.isOn('textbox', insightWords.name.label);
    await keys.type(group);
    await keys.press('Enter');
    await expect(wall.cluster(group)).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-saved', 'yes');
  });

  await test.step('dots instead of hands: one voter puts them, and they are revealed', async () => {
    const vote = new VotePage(page);
    await keys.next('Vote');
    await keys.tabOnto(vote.kind('hands'));
    await keys.press('ArrowUp');
    await expect(vote.kind('dots')).toBeChecked();
    await keys.tabTo('textbox', voteWords.setUp.voters);
    await keys.type('1');
    await keys.press('Enter');
    await keys.isOn('button', voteWords.turn.begin(1));
    await keys.press('Enter');
    await keys.isOn('button', voteWords.turn.put(group, 0));
    for (const key of ['Enter', 'Enter', 'ArrowRight', 'Enter']) await keys.press(key);
    await vote.hasLeft(0);
    await keys.tabTo('button', voteWords.turn.last);
    await keys.press('Enter');
    await keys.isOn('button', voteWords.close);
    await keys.press('Enter');
    await keys.isOn('button', voteWords.reveal);
    await keys.press('Enter');
    // The statements were voted on before, elsewhere: that stands folded below.
    const ranking = page.locator('.ranking').first().locator('li');
    await expect(ranking).toHaveCount(2);
    await expect(ranking.first()).toHaveText(new RegExp(`^1st${group}2\\b`));
  });

  await test.step('an insight from the group, part after part, and turned by “because”', async () => {
    const insights = new InsightsPage(page);
    await keys.next('Insights');
    await keys.tabTo('button', insightsWords.side.startFrom(group));
    await keys.press('Enter');
    for (const [part, text] of [
      ['who', 'Neighbours'],
      ['situation', 'would like to meet'],
      ['tension', 'nobody has time'],
    ] as const) {
      await keys.isOn('textbox', insightsWords.parts[part]);
      await keys.type(text);
      if (part !== 'tension') await keys.press('Enter');
    }
    await keys.press('Shift+Tab');
    await keys.isOn('combobox', insightsWords.parts.turn);
    await keys.type('bec');
    await expect(insights.field('turn')).toHaveValue('because');
    await insights.rests(1, /^3 notes: /);
    await expect(insights.field('tension')).toHaveValue('nobody has time');
    await expect(page.locator('html')).toHaveAttribute('data-saved', 'yes');
  });
});
