// A shelf that has grown: finding, putting in order, several at once, the trash, and what is wrong.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { writePlan } from '#shared/format/plan-file.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { errorText } from '#shared/strings/errors.ts';
import { libraryStrings as words } from '#shared/strings/library.ts';
import { packWords } from '#shared/strings/papers-pack.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { openingText } from '#shared/strings/session-errors.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { flatten } from '#shared/workshops/flat-plan.ts';
import { northsideSession } from '../../builders/northside.ts';
import { expect, test } from '../app-test.ts';
import { makeSession } from '../harness/host-call.ts';
import { LibraryPage } from '../pages/library-page.ts';

const example = 'Kindness at Northside';
const others = ['Café am Kanal', 'Harbour 2', 'Harbour 10'] as const;

test('a shelf is looked through, put in order, copied, exported and cleared by several at once', async ({
  app,
}) => {
  const page = app.console;
  const library = await new LibraryPage(page).isShown();

  await test.step('the example opens from the empty shelf, and is there afterwards', async () => {
    const desk = await library.openExample();
    await desk.isAt('What we see');
    await desk.backToLibrary();
    await library.isShown();
    await expect(library.tile(example)).toContainText('53 notes · 12 groups');
    await expect(library.tile(example)).toContainText('At What we see, step 37');
  });

  await test.step('what another window makes is there at once, in the order that is wished', async () => {
    for (const title of others) await makeSession(page, title);
    await library.sortBy('name');
    await library.shows('Café am Kanal', 'Harbour 2', 'Harbour 10', example);
  });

  await test.step('a key leads to the search; accents and case are not in the way', async () => {
    await page.keyboard.press('/');
    await expect(library.search).toBeFocused();
    await page.keyboard.type('cafe');
    await library.shows('Café am Kanal');
    await expect(page.getByText(words.find.hits(1, 4)).first()).toBeVisible();
    await library.search.fill('no such thing');
    await expect(page.getByText(words.find.none('no such thing')).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await library.shows('Café am Kanal', 'Harbour 2', 'Harbour 10', example);
  });

  await test.step('several are picked by range and key, and copied with all that is in them', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await library.hasPicked(4);
    await page.keyboard.press('Escape');
    await expect(library.bar).toHaveCount(0);
    await library.card('Café am Kanal').focus();
    await page.keyboard.press('ArrowRight');
    await expect(library.card('Harbour 2')).toBeFocused();
    await library.pickFromMenu('Harbour 2');
    await library.pick(example, 'range');
    await library.hasPicked(3);
    await library.bar.getByRole('button', { name: words.duplicate }).click();
    await expect(page.getByText(words.outcome.duplicated(3)).first()).toBeVisible();
    await expect(library.tile(`${example} (copy)`)).toContainText('53 notes · 12 groups');
  });

  await test.step('two session files go into one place', async () => {
    await library.pick('Harbour 2');
    await library.pick('Harbour 2 (copy)');
    const names = await app.exportedAllBy(2, () => library.exportAs('session'));
    expect(names).toEqual(['Harbour 2 (copy).commonboard.json', 'Harbour 2.commonboard.json']);
  });

  await test.step('and the same two as Markdown, and as one zip with all of each', async () => {
    const names = await app.exportedAllBy(2, () => library.exportAs('markdown'));
    expect(names).toEqual(['Harbour 2 (copy).md', 'Harbour 2.md']);
    const { name, bytes } = await app.exportedBy(() => library.exportAs('zip'));
    expect(name).toBe('Sessions.zip');
    const files = unzipSync(bytes);
    const stems = ['Harbour 2', 'Harbour 2 (copy)'];
    expect(Object.keys(files).sort()).toEqual(
      [
        packWords.readme,
        ...stems.flatMap((stem) => ['.commonboard.json', '.md', '.csv'].map((end) => stem + end)),
      ].sort(),
    );
    expect(strFromU8(files['Harbour 2.md'] ?? new Uint8Array())).toMatch(/^# Harbour 2/);
    await page.keyboard.press('Escape');
  });

  await test.step('three go to the trash by a key and come back by one undo', async () => {
    for (const title of ['Harbour 2', 'Harbour 10', example]) await library.pick(`${title} (copy)`);
    await page.keyboard.press('Delete');
    await library.shows('Café am Kanal', 'Harbour 2', 'Harbour 10', example);
    await library.undo();
    await expect(page.getByText(words.outcome.restored(3)).first()).toBeVisible();
    await expect(library.card(`${example} (copy)`)).toBeVisible();
  });

  await test.step('the trash says what is in it; one comes back, one goes for good after a question', async () => {
    await library.fromMenu('Harbour 2 (copy)', words.moveToTrash);
    await library.fromMenu(`${example} (copy)`, words.moveToTrash);
    const trash = await library.openTrash();
    await expect(trash.getByRole('listitem')).toHaveCount(2);
    await expect(trash.getByRole('listitem').first()).toContainText('53 notes · 12 groups');
    await expect(trash).toContainText(words.daysLeft(30));
    await trash.getByRole('button', { name: words.restoreNamed('Harbour 2 (copy)') }).click();
    await expect(trash.getByRole('listitem')).toHaveCount(1);
    await trash.getByRole('button', { name: words.discardNamed(`${example} (copy)`) }).click();
    const question = page.getByRole('dialog', { name: /for good\?/ });
    await question
      .getByRole('button', { name: words.confirmDiscard.keep, exact: true })
      .last()
      .click();
    await expect(trash.getByRole('listitem')).toHaveCount(1);
    await trash.getByRole('button', { name: words.discardNamed(`${example} (copy)`) }).click();
    await question.getByRole('button', { name: words.discard }).click();
    await expect(trash).toContainText(words.trashEmpty);
    await page.keyboard.press('Escape');
    await expect(library.card('Harbour 2 (copy)')).toBeVisible();
  });

  await test.step('what the room shows is marked, and opening it leads there', async () => {
    const desk = await library.open(example);
    const room = await app.roomOpenedBy(() => desk.openRoom());
    await room.getByRole('heading').first().waitFor();
    await page.bringToFront();
    await desk.backToLibrary();
    await expect(library.tile(example)).toContainText(words.openElsewhere.room);
    await (await library.open(example)).isAt('What we see');
    await room.close();
    await desk.backToLibrary();
    await expect(library.tile(example)).not.toContainText(words.openElsewhere.room);
  });
});

test('several files that are dropped become sessions one after the other; a damaged one says what helps', {
  tag: '@page',
}, async ({ app }) => {
  const session = northsideSession();
  const text = writeEnvelope(session, 0, '0.0.0');
  const [ready] = catalogue;
  const plan = ready
    ? writePlan({ title: 'Our evening', outcome: '', ...flatten(ready) }, '0')
    : '';
  expect(await app.quit()).toBe(0);
  const folder = join(app.dataFolder, 'sessions', sessionRecord(session).id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'session.json'), text.slice(0, 400));
  await app.restart();
  const page = app.console;
  const library = await new LibraryPage(page).isShown();

  await test.step('the tile says why, and leads to the one thing that helps', async () => {
    const { untitled } = consoleStrings;
    const { happened, next } = openingText({ type: 'file.damaged' });
    await expect(library.tile(untitled)).toContainText(`${happened} ${next}`);
    await library
      .tile(untitled)
      .getByRole('button', { name: new RegExp(`^${words.rescue.importCopy}`) })
      .click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  });

  await test.step('each file says what is in it, and nothing is made yet', async () => {
    await library.drop(
      { name: 'northside.commonboard.json', text },
      { name: 'two.txt', text: 'One\nTwo' },
      { name: 'cut.commonboard.json', text: text.slice(0, 400) },
      { name: 'ours.commonworkshop.json', text: plan },
    );
    const list = page.getByRole('list', { name: words.several.list });
    await expect(list.getByRole('listitem')).toContainText([
      words.several.session(example, 36),
      words.several.notes(2),
      errorText({ type: 'file.damaged' }).happened,
      planFileWords.import.several('Our evening', 7),
    ]);
    await expect(library.page.getByRole('article')).toHaveCount(1);
  });

  await test.step('those that can be are added, and the report says so', async () => {
    await page.getByRole('button', { name: planFileWords.import.submit(3) }).click();
    await expect(page.getByText(planFileWords.import.done(3, 4)).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(library.tile(example)).toContainText('36 notes · 6 groups');
    await expect(library.tile('two')).toContainText('2 notes');
  });
});
