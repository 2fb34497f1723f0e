// Who has to do with it: from an empty list to a map that asks its questions.
import type { Page } from '@playwright/test';
import { itemActionWords } from '#shared/strings/actions.ts';
import { matrixWords } from '#shared/strings/matrix.ts';
import {
  listingWords,
  placeWords,
  readMapWords,
  relateWords,
  stanceWords,
} from '#shared/strings/stakeholder.ts';
import { exampleRows } from '../../builders/stakeholders.ts';
import { expect, test } from '../app-test.ts';
import { expectClean, expectCleanInEveryLook } from '../expect-clean.ts';
import { Finger } from '../pages/finger.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { openStakeholders } from '../stakeholder-file.ts';

const mark = (page: Page, name: string) => page.locator(`.matrix__name[aria-label^="${name}"]`);
const middleOf = async (page: Page, selector: string, at: readonly [number, number]) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen.`);
  return { x: box.x + box.width * at[0], y: box.y + box.height * at[1] };
};

test('people are listed, placed by pointer, and a stance is in the room only once it is shown', {
  tag: '@no-double',
}, async ({ app }) => {
  const { console: page } = app;
  const desk = await openStakeholders(await new LibraryPage(page).isShown(), 'list', []);
  const column = (name: string) => page.getByLabel(listingWords.add(name));
  const field = column(listingWords.titles.decides);
  await field.fill('Housing association');
  await field.press('Enter');
  await field.fill('Caretakers');
  await field.press('Enter');
  await expect(page.locator('[data-stakeholder]')).toHaveCount(2);
  await desk.undo();
  await expect(page.locator('[data-stakeholder]')).toHaveCount(1);
  await desk.redo();
  await desk.next('Place');
  await expect(page.getByText(placeWords.anchorMost)).toBeVisible();
  const from = await middleOf(page, '.placing-tray__item', [0.5, 0.5]);
  const to = await middleOf(page, '.matrix__field', [0.75, 0.2]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(mark(page, 'Housing association')).toBeVisible();
  await page.locator('.placing-tray__item').filter({ hasText: 'Caretakers' }).click();
  const low = await middleOf(page, '.matrix__field', [0.7, 0.85]);
  await page.mouse.click(low.x, low.y);
  await expect(mark(page, 'Caretakers')).toBeVisible();
  await desk.next('Stance');
  await page.getByLabel(stanceWords.of('Caretakers')).selectOption('concerns');
  await desk.isSaved();
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.getByText('Caretakers').waitFor();
  await expect(room.getByText(stanceWords.views.concerns)).toHaveCount(0);
  await page.bringToFront();
  await page.getByRole('button', { name: stanceWords.showOne('Caretakers') }).click();
  await expect(page.getByText(stanceWords.roomSees(1))).toBeVisible();
  await room.bringToFront();
  await expect(room.getByText(stanceWords.views.concerns)).toBeVisible();
});

test('the canvas is worked by keys alone', { tag: '@page' }, async ({ app }) => {
  const { console: page } = app;
  const desk = await openStakeholders(await new LibraryPage(page).isShown(), 'place');
  await mark(page, 'Caretakers').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.getByRole('button', { name: placeWords.views.table, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(placeWords.valueOf('Influence', 'Caretakers'))).toHaveValue('55');
  await page.getByRole('button', { name: placeWords.views.matrix, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: matrixWords.placeName('Night-shift workers') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.getByRole('slider').first().press('Home');
  await page.getByRole('button', { name: matrixWords.done }).press('Enter');
  await expect(mark(page, 'Night-shift workers')).toBeVisible();
  await desk.lookAt('Relate');
  await page.getByRole('button', { name: relateWords.linkFrom('Caretakers') }).press('Enter');
  await page.getByRole('button', { name: relateWords.linkFrom('Lunch club') }).press('Enter');
  await expect(page.getByRole('list', { name: relateWords.list })).toContainText(
    'Caretakers already works with Lunch club',
  );
  await desk.lookAt('Read the map');
  const question = page.getByRole('region', { name: readMapWords.questions.missing });
  const name = itemActionWords.add('Night-shift workers');
  await question.getByLabel(name).fill('Ask at the depot');
  await question.getByLabel(name).press('Enter');
  await expect(question.getByRole('listitem')).toHaveCount(1);
});

test('somebody is placed by finger', { tag: '@page' }, async ({ app }) => {
  const { console: page } = app;
  await openStakeholders(await new LibraryPage(page).isShown(), 'place');
  const finger = await Finger.on(page);
  await finger.drag(
    await middleOf(page, '.placing-tray__item', [0.5, 0.5]),
    await middleOf(page, '.matrix__field', [0.3, 0.7]),
  );
  await expect(mark(page, 'Night-shift workers')).toBeVisible();
});

test('no step has a barrier, at the console or in the room', { tag: '@page' }, async ({ app }) => {
  test.slow();
  const { console: page } = app;
  const desk = await openStakeholders(await new LibraryPage(page).isShown(), 'list', exampleRows);
  const room = await app.roomOpenedBy(() => desk.openRoom());
  for (const stage of ['List', 'Place', 'Stance', 'Relate', 'Read the map']) {
    await page.bringToFront();
    if (stage !== 'List') await desk.next(stage);
    await expectCleanInEveryLook(page, stage);
    await room.bringToFront();
    await expectClean(room, `room, ${stage}`);
  }
});
