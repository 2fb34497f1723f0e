// The evening before, a facilitator tries the whole workshop with made-up notes.
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { rehearsalWords as words } from '#shared/strings/rehearsal.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('a rehearsal has notes at every step, says what it is, and goes by itself', async ({
  app,
}) => {
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  const desk = await library.create('The real one');
  await desk.next('Collect');
  await desk.isSaved();

  await test.step('it is begun from the menu of the title', async () => {
    await page.getByRole('button', { name: new RegExp(`, ${consoleStrings.menu}$`) }).click();
    await page.getByRole('menuitem', { name: words.command }).click();
    await page.getByRole('button', { name: words.begin }).click();
    await expect(page.getByText(words.sign)).toBeVisible();
    await expect(page).toHaveTitle(/^Rehearsal: The real one/);
    await desk.isAt('Focus');
    await expectClean(page, 'rehearsal');
  });

  await test.step('there is something to do, and it can be done', async () => {
    await desk.goThroughTo('Sort');
    await expect(desk.wall.clusters.first()).toBeVisible();
    expect(await desk.wall.inTray().count()).toBeGreaterThan(5);
    await desk.isSaved();
  });

  await test.step('left, it is in the trash, and the session is as it was', async () => {
    await page.getByRole('button', { name: words.leave }).click();
    await library.isShown();
    await expect(page.getByText(/“The real one” is in the trash/).first()).toBeVisible();
    await library.shows('The real one');
    await library.undo();
    await expect(page.getByText(words.apart('The real one'))).toBeVisible();
    await library.shows('The real one');
    await page.getByRole('button', { name: words.toTrash }).click();
    await expect(page.getByText(words.apart('The real one'))).toBeHidden();
    await library.open('The real one');
    await desk.isAt('Collect');
    await expect(desk.notes()).toHaveCount(0);
  });

  await test.step('a tile begins one too', async () => {
    await desk.backToLibrary();
    await library.fromMenu('The real one', words.command);
    await expect(page.getByText(words.sign)).toBeVisible();
    await expect(page.getByRole('button', { name: libraryStrings.undo })).toHaveCount(1);
  });
});
