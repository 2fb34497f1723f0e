// The same workshop without a pointer: nothing here clicks.

import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { KeyboardHands } from '../pages/keyboard-hands.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { SortWall } from '../pages/sort-wall.ts';
import { VotePage } from '../pages/vote-page.ts';

const group = 'We want to, and do not meet';
const texts = ['Nobody has time', 'We never meet', 'The lift is where we talk', 'I was asked once'];

test('a whole session by keyboard alone', async ({ app }) => {
  const page = app.console;
  const keys = new KeyboardHands(page);
  const wall = new SortWall(page);
  await new LibraryPage(page).isShown();

  await test.step('a new session', async () => {
    await keys.tabTo('button', libraryStrings.newSession);
    await keys.press('Enter');
    await keys.isOn('textbox', libraryStrings.create.name);
    await keys.press('Control+a');
    await keys.type('By keys');
    await keys.press('Enter');
    await keys.tabTo('button', consoleStrings.next('Collect'));
    await keys.press('Enter');
  });

  await test.step('four notes, Enter after each', async () => {
    await keys.tabTo('textbox', insightWords.collect.add('What they like'));
    for (const text of texts) {
      await keys.type(text);
      await keys.press('Enter');
    }
    await expect(page.locator('[data-note-id]')).toHaveCount(texts.length);
    await keys.tabTo('button', consoleStrings.next('Read out'));
    await keys.press('Enter');
    await keys.tabTo('button', consoleStrings.next('Sort'));
    await keys.press('Enter');
    await wall.trayHas(texts.length);
  });

  await test.step('two notes become a group', async () => {
    await keys.tabToNote();
    await keys.press('x');
    await keys.press('ArrowDown');
    await keys.press('x');
    await keys.press('g');
    await expect(wall.clusters).toHaveCount(1);
    await wall.trayHas(2);
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
    await wall.trayHas(1);
    await keys.press('Control+z');
    await wall.trayHas(0);
  });

  await test.step('the group gets its name, and everything is saved', async () => {
    await keys.tabTo('button', consoleStrings.next('Name'));
    await keys.press('Enter');
    await keys.isOn('textbox', insightWords.name.label);
    await keys.type(group);
    await keys.press('Enter');
    await expect(wall.cluster(group)).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-saved', 'yes');
  });

  await test.step('one voter puts dots, and what was chosen is revealed', async () => {
    const vote = new VotePage(page);
    await keys.tabTo('button', consoleStrings.next('Vote'));
    await keys.press('Enter');
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
    await expect(page.locator('.ranking li')).toHaveCount(2);
    await expect(page.locator('.ranking li').first()).toHaveText(new RegExp(`^1st${group}2\\b`));
  });

  await test.step('an insight from the group, part after part', async () => {
    const insights = new InsightsPage(page);
    await keys.tabTo('button', consoleStrings.next('Insights'));
    await keys.press('Enter');
    await keys.tabTo('button', insightsWords.side.startFrom(group));
    await keys.press('Enter');
    for (const [part, text] of [
      ['who', 'Neighbours'],
      ['situation', 'would like to meet'],
      ['tension', 'nobody has time'],
    ] as const) {
      await keys.isOn('textbox', insightsWords.parts[part]);
      await keys.type(text);
      await keys.press('Enter');
    }
    await insights.rests(1, /^3 notes: /);
    await expect(insights.field('tension')).toHaveValue('nobody has time');
    await expect(page.locator('html')).toHaveAttribute('data-saved', 'yes');
  });
});
