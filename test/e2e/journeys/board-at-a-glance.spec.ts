// What a tired eye needs: one accent for the one next step, whole tiles, the group in question large.
import type { Page } from '@playwright/test';
import { consoleStrings } from '#shared/strings/console.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { spotlightWords } from '#shared/strings/spotlight.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { VotePage } from '../pages/vote-page.ts';
import { openVoting } from '../voting-file.ts';

/** What stands on the accent. */
const accented = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const accent = document.createElement('i');
    accent.style.color = 'var(--accent)';
    document.body.append(accent);
    const { color } = getComputedStyle(accent);
    accent.remove();
    return [...document.querySelectorAll<HTMLElement>('button')]
      .filter((one) => getComputedStyle(one).backgroundColor === color)
      .map((one) => one.innerText);
  });

/** How many tiles lie on another, or do not hold their own words. */
const brokenTiles = (page: Page): Promise<number> =>
  page.locator('.vote-tile').evaluateAll((tiles) => {
    const boxes = tiles.map((tile) => tile.getBoundingClientRect());
    const overlaps = boxes.filter((a, at) =>
      boxes
        .slice(at + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    const cut = tiles.filter((tile) => tile.scrollHeight > tile.clientHeight);
    return overlaps.length + cut.length;
  });

test('one accent, whole tiles, and the group that is named large in the room', {
  tag: '@page',
}, async ({ app }) => {
  const page = app.console;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const desk = await openVoting(await new LibraryPage(page).isShown());
  const vote = new VotePage(page);
  const next = consoleStrings.next('Insights');
  const isAccented = (...words: readonly string[]) =>
    expect.poll(() => accented(page)).toEqual(words);

  await test.step('while a vote is under way, its next step comes before the next stage', async () => {
    await page.setViewportSize({ width: 1280, height: 620 });
    await isAccented(voteWords.setUp.open);
    await vote.choose('dots');
    await vote.open();
    await isAccented(voteWords.turn.begin(1));
    await vote.begin(1);
    await isAccented(voteWords.turn.done);
    await vote.put('Too busy to notice');
    expect(await brokenTiles(page)).toBe(0);
    await vote.finish();
    await vote.close();
    await isAccented(voteWords.reveal);
    await vote.reveal();
    await isAccented(next);
  });

  await test.step('the room sees the group that is named, and goes along', async () => {
    const room = await app.roomOpenedBy(() => desk.openRoom());
    await page.bringToFront();
    await desk.lookAt('Name');
    const show = page.getByRole('button', { name: spotlightWords.group });
    await show.click();
    const title = page.getByRole('textbox', { name: insightWords.name.label });
    await expect(room.getByRole('heading', { level: 1 })).toHaveText(await title.inputValue());
    await page.getByRole('button', { name: insightWords.name.next }).click();
    await expect(show).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-at-hand]')).toHaveCount(1);
    await title.fill('');
    await expect(room.getByRole('heading', { level: 1 })).toHaveText(insightWords.name.label);
    await show.click();
    await expect(room.getByRole('heading', { level: 1 })).not.toHaveText(insightWords.name.label);
  });
});
