// From page one to what a sentence rests on, and back; and a word when something is deleted.
import { briefWords } from '#shared/strings/brief.ts';
import { chainWords } from '#shared/strings/chain.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { noteCommandWords } from '#shared/strings/insight.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { ChainPage } from '../pages/chain-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('a figure of page one is followed to the notes it rests on, and what came of a group is one click away', {
  tag: '@no-double',
}, async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const desk = await library.openExample();
  const { console: page } = app;
  const chain = new ChainPage(page);

  await test.step('page one has written itself', async () => {
    // A click on a step, then one beside it: nobody is sent to what stands next to that step.
    await desk.lookAt('Insights');
    await page.getByRole('heading', { level: 2, name: 'Insights', exact: true }).click();
    await page.keyboard.press('o');
    await expect(chain.sheet).toContainText('swap a practical favour');
    await expect(page.locator('button:focus')).toHaveCount(0);
    await expect(chain.sheet.getByRole('heading', { name: briefWords.insights })).toBeVisible();
    await expectClean(page, 'page one');
  });

  await test.step('an insight leads to its group, the group to its notes', async () => {
    await chain.sheet
      .getByRole('region', { name: briefWords.insights })
      .getByRole('button')
      .first()
      .click();
    await chain.isAbout('come home after dark');
    await chain.follow('Too busy to notice');
    await chain.leads('came', ['come home after dark']);
    await expectClean(page, 'the chain');
    await chain.close();
    await page.getByRole('button', { name: briefWords.back }).click();
  });

  await test.step('taking a group apart that an insight rests on says so, and undo brings it back', async () => {
    await desk.lookAt('Sort');
    const { clusters } = desk.wall;
    const count = await clusters.count();
    await desk.wall.chooseFromMenu(
      desk.wall.cluster('Too busy to notice').locator('.cluster-field__head'),
      noteCommandWords.apart,
    );
    await expect(clusters).toHaveCount(count - 1);
    const notice = page.locator('.notice', { hasText: 'rested on it' });
    await expect(notice).toContainText('One thing rested on it');
    await notice.getByRole('button', { name: chainWords.undo }).click();
    await expect(clusters).toHaveCount(count);
    await expect(notice).toHaveCount(0);
  });

  await test.step('where there are no notes, no way to add any is offered', async () => {
    const tools = page.getByRole('toolbar', { name: consoleStrings.tools });
    await expect(tools).toBeVisible();
    await desk.lookAt('Place');
    await expect(tools).toHaveCount(0);
  });
});
