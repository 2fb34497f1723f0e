// Two minutes before people come: the facilitator checks the hall.
import { hallWords as words } from '#shared/strings/hall-check.ts';
import { expect, test } from '../app-test.ts';
import { expectClean } from '../expect-clean.ts';
import { HallCheckPage } from '../pages/hall-check.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('the hall is checked step by step, by keys, and ends with one plain sentence', async ({
  app,
}) => {
  const page = app.console;
  const library = await new LibraryPage(page).isShown();
  const desk = await library.create('The hall');
  await desk.isSaved();
  await desk.backToLibrary();
  await library.isShown();
  const hall = await new HallCheckPage(page).open();

  await test.step('what needs no hands has been looked at already', async () => {
    await hall.is('disk', 'fine');
    await expect(hall.row('disk')).toContainText(/free\.|read again\./);
    await expectClean(page, 'hall check');
  });

  const room = await app.roomOpenedBy(() => hall.press('screen', words.screen.open));
  await room.getByRole('heading', { level: 1 }).waitFor();
  await page.bringToFront();
  if (app.backEnd === 'web') await hall.is('screen', 'fine');

  await test.step('the back row reads the card, in larger letters when it can’t', async () => {
    await hall.press('text', words.text.show);
    const line = room.getByText(words.card.small);
    await expect(line).toBeVisible();
    const size = () => line.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await page.bringToFront();
    await hall.press('text', words.no);
    await expect(hall.row('text')).toContainText(words.text.larger);
    await expect.poll(size).toBeGreaterThan(before * 1.05);
    await page.bringToFront();
    await hall.press('text', words.yes);
    await hall.is('text', 'fine');
    await expect(line).toBeHidden();
  });

  await test.step('sound is heard, a copy is taken along, and it says what is still open', async () => {
    await page.bringToFront();
    await hall.press('sound', words.sound.play);
    await hall.press('sound', words.yes);
    await hall.is('sound', 'fine');
    if (app.backEnd === 'web') {
      const file = await app.exportedBy(() => hall.press('copy', words.copy.make));
      expect(file.name).toContain('The hall');
      await hall.is('copy', 'fine');
      await hall.says(/^(Ready\.|Still open: )/);
    } else await hall.says(/^Still open: .*a copy to take along/);
  });

  await test.step('what was found stands there when it is opened again', async () => {
    await hall.close();
    await hall.open();
    await hall.is('sound', 'fine');
    await hall.is('text', 'fine');
  });
});
