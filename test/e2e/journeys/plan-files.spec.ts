// A team puts an agenda together, saves it as a plan, and another laptop begins with it.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorText } from '#shared/strings/errors.ts';
import { planFileWords as words } from '#shared/strings/plan-files.ts';
import { prepareWords } from '#shared/strings/prepare.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { PlanPicker } from '../pages/plan-picker.ts';
import { PreparePage } from '../pages/prepare-page.ts';

const title = 'Evening on our stairs';
const outcome = 'Three things we try until summer.';

test('an agenda from nothing becomes a plan, and a session on another laptop has the same one', async ({
  app,
}) => {
  let agenda: readonly string[] = [];
  const saved = await test.step('a blank session opens where its agenda is made', async () => {
    await new LibraryPage(app.console).isShown();
    const picker = await new PlanPicker(app.console).open();
    await picker.plan('Blank').check();
    const desk = await picker.create('Stairs');
    const prepare = await new PreparePage(app.console).isShown();
    await expect(app.console.getByText(prepareWords.none)).toBeVisible();
    await expectClean(app.console, 'an empty agenda');
    for (const step of ['Arrive', 'Focus', 'Collect', 'Break']) await prepare.add(step);
    await app.console.getByLabel(prepareWords.fields.title, { exact: true }).fill('Tea');
    await app.console.getByLabel(prepareWords.fields.minutes, { exact: true }).fill('17');
    await expect(prepare.row(3)).toHaveAccessibleName(/^Tea, 17 min/);
    await app.console.getByLabel(prepareWords.protect).check();
    agenda = await prepare.agenda();
    const file = await app.exportedBy(() => prepare.saveAsPlan(title, outcome));
    await expect(app.console.getByText(words.save.kept)).toBeVisible();
    await expectClean(app.console, 'a plan that is saved');
    await desk.closeDialog();
    await desk.isSaved();
    return file;
  });
  expect(saved.name).toBe(`${title}.commonworkshop.json`);

  expect(await app.quit()).toBe(0);
  await rm(app.dataFolder, { recursive: true });
  await mkdir(app.dataFolder);
  await app.restart();
  const library = await new LibraryPage(app.console).isShown();
  const picker = new PlanPicker(app.console);

  await test.step('a broken plan says which step, and nothing is added', async () => {
    await picker.open();
    const broken = saved.text.replace('"kind": "break"', '"kind": "__proto__"');
    const name = 'ours.commonworkshop.json';
    await picker.openFile({ name, mimeType: '', buffer: Buffer.from(broken) });
    await picker.says(errorText({ type: 'plan.damaged', count: 4 }).happened);
    await expect(picker.own).toHaveCount(1);
    await app.console.keyboard.press('Escape');
    await expect(picker.dialog).toBeHidden();
  });

  await test.step('the file is dropped on the library and stands in the picker, chosen', async () => {
    await library.drop({ name: saved.name, text: saved.text });
    await picker.isShown();
    await expect(picker.plan(title)).toBeChecked();
    await picker.says(outcome);
    await expectClean(app.console, 'the picker with a plan of one’s own');
  });

  await test.step('it goes, and comes back by undo', async () => {
    await picker.dialog.getByRole('button', { name: words.remove }).click();
    await picker.says(words.removed(title));
    await expect(picker.plan(title)).toHaveCount(0);
    await expect(picker.plan('Blank')).toBeChecked();
    await picker.dialog.getByRole('button', { name: words.undo }).click();
    await expect(picker.plan(title)).toBeChecked();
    expect(await readdir(join(app.dataFolder, 'plans'))).toHaveLength(1);
  });

  await test.step('a session that begins with it has the same agenda', async () => {
    const desk = await picker.create('On Tuesday');
    await desk.isAt('Arrive');
    const prepare = await new PreparePage(app.console).open();
    expect(await prepare.agenda()).toEqual(agenda);
    await desk.backToLibrary();
    await expect(library.tile('On Tuesday')).toContainText(title);
  });

  await test.step('the import says what it is, and leads to the same plan', async () => {
    const dialog = await library.startImport();
    await dialog.choose({ name: 'x.json', mimeType: '', buffer: Buffer.from(saved.text) });
    await dialog.says(words.import.plan(title, 4));
    await dialog.dialog.getByRole('button', { name: words.import.add }).click();
    await expect(picker.plan(title)).toBeChecked();
    await expect(picker.own).toHaveCount(2);
  });
});

test('what is typed of a plan is there again after the window dies, until it is saved @page', async ({
  app,
}) => {
  const { console: page } = app;
  const library = await new LibraryPage(page).isShown();
  const desk = await library.create('Stairs');
  await desk.isSaved();
  const prepare = await new PreparePage(page).open();
  const typed = await prepare.startSaving();
  await typed.name.fill('Evening');
  await typed.outcome.fill('Three thin');
  await page.reload();
  await desk.isOpen('Stairs');
  const again = await (await new PreparePage(page).open()).startSaving();
  await expect(again.name).toHaveValue('Evening');
  await expect(again.outcome).toHaveValue('Three thin');
  await app.exportedBy(() => page.getByRole('button', { name: words.save.submit }).click());
  await desk.closeDialog();
  const after = await prepare.startSaving();
  await expect(after.name).toHaveValue('Stairs');
  await expect(after.outcome).toHaveValue('');
});
