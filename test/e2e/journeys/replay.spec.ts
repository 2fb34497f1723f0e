// How the wall came to be: played back on the console alone, changing nothing.
import AxeBuilder from '@axe-core/playwright';
import { consoleStrings } from '#shared/strings/console.ts';
import { replayWords as words } from '#shared/strings/replay.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('the sorting is played back move by move, and nothing is changed by it @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('Played');
  await desk.next('Collect');
  await desk.add('What they like', 'One', 'Two', 'Three');
  await desk.goThroughTo('Sort');
  const { wall } = desk;
  const open = async () => {
    await page.getByRole('button', { name: `Played, ${consoleStrings.menu}` }).click();
    await page.getByRole('menuitem', { name: words.command }).click();
  };
  const scrub = page.getByRole('slider', { name: words.scrub });

  await test.step('with nothing moved it says so', async () => {
    await open();
    await expect(page.getByText(words.none)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(words.none)).toHaveCount(0);
  });

  await test.step('by keys: back to an empty wall, and on move by move', async () => {
    for (const text of ['One', 'Two', 'Three']) {
      await wall.inTray(text).focus();
      await page.keyboard.press('w');
    }
    await wall.loners.first().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('g');
    await expect(wall.clusters).toHaveAttribute('data-count', '3');
    await desk.isSaved();
    await open();
    await expect(page.getByRole('button', { name: words.play, exact: true })).toBeFocused();
    await expect(wall.clusters).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await expect(wall.wall).toHaveAttribute('data-count', '0');
    await expect(page.getByText(words.tray(3))).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(wall.loners).toHaveCount(2);
    await expect(page.getByText(words.move(2, 4))).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  await test.step('played to its end', async () => {
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: words.times(60) }).click();
    await page.getByRole('button', { name: words.play, exact: true }).click();
    await expect(scrub).toHaveValue('4');
    await expect(wall.clusters).toHaveAttribute('data-count', '3');
  });

  await test.step('the next step has its own board; everything is as it was', async () => {
    await scrub.press('Home');
    await desk.next('Name');
    await expect(scrub).toHaveCount(0);
    await desk.lookAt('Sort');
    await expect(wall.clusters).toHaveAttribute('data-count', '3');
    await desk.isSaved();
  });
});
