// A sync program puts its own version in the place of a session that is open. Both are there in the
// end, whole, and a person is told.
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { expect, test } from '../app-test.ts';
import { sessionFiles } from '../harness/session-files.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

const { conflict } = consoleStrings.notices;
const theirTitle = `Two hands${libraryStrings.otherVersion}`;

test('theirs opens as a session of its own, and ours is whole', async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const ours = await library.create('Two hands');
  await ours.next('Collect');
  await ours.add('What they like', 'A hello in the lift', 'Being asked');
  await ours.isSaved();

  await test.step('another program replaces the file; the next change shows it', async () => {
    const files = await sessionFiles(app.dataFolder, 'Two hands');
    await expect.poll(() => files.read()).toContain('Being asked');
    await files.replace((await files.read()).replace('Being asked', 'Written on the other laptop'));
    await ours.add('What they like', 'Soup');
    await expect(ours.notice(conflict.happened)).toBeVisible();
    await ours.isSaved();
    await expect(ours.note('Being asked')).toHaveCount(1);
    await expect.poll(() => files.read()).toContain('Soup');
    expect(await files.read()).not.toContain('Written on the other laptop');
  });

  await test.step('it is still said after the session was left and opened again', async () => {
    await ours.backToLibrary();
    await library.open('Two hands');
    await expect(ours.notice(conflict.happened)).toBeVisible();
  });

  await test.step('theirs is opened beside', async () => {
    await ours.openTheirs();
    const theirs = await new ConsolePage(app.console).isOpen(theirTitle);
    await expect(theirs.note('Written on the other laptop')).toHaveCount(1);
    await expect(theirs.notes()).toHaveCount(2);
    await expect(theirs.notice(conflict.happened)).toHaveCount(0);
    await theirs.add('What they like', 'Only in theirs');
    await theirs.isSaved();
    await theirs.backToLibrary();
  });

  await test.step('ours is as it was, and there is nothing to be said any more', async () => {
    await library.isShown();
    await expect(library.card(theirTitle)).toHaveCount(1);
    await library.open('Two hands');
    await expect(ours.notes()).toHaveCount(3);
    for (const text of ['A hello in the lift', 'Being asked', 'Soup'])
      await expect(ours.note(text)).toHaveCount(1);
    await expect(ours.notice(conflict.happened)).toHaveCount(0);
  });

  await test.step('both are there after the app was killed', async () => {
    await app.kill();
    await app.restart();
    const again = await new LibraryPage(app.console).isShown();
    const theirs = await again.open(theirTitle);
    await expect(theirs.note('Only in theirs')).toHaveCount(1);
    await theirs.backToLibrary();
    await expect((await again.open('Two hands')).notes()).toHaveCount(3);
  });
});
