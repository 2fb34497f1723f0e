// A day from the first word to the last, written at the desk and read in the room.
import { agreeWords, arriveWords, behaviourWords, closeWords } from '#shared/strings/day.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { expect, test } from '../app-test.ts';
import { DayPage } from '../pages/day-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';

test('a room arrives, agrees, says whose doing it is about, and leaves with who does what', async ({
  app,
}) => {
  await new LibraryPage(app.console).isShown();
  const day = await new DayPage(app.console).begin('Kindness at Northside');
  const { desk } = day;
  const room = new RoomPage(await app.roomOpenedBy(() => desk.openRoom()));
  await room.page.emulateMedia({ reducedMotion: 'reduce' });
  const { page: wall } = room;
  /** Whoever acts comes to the front; what the back row sees is looked at there. */
  const look = async (): Promise<void> => {
    await wall.bringToFront();
    await room.showsAt({ width: 1024, height: 768 });
    await expect.poll(() => room.faults()).toEqual([]);
    await app.console.bringToFront();
  };

  await test.step('who is here and who is missing; empty parts are not shown', async () => {
    await app.console.bringToFront();
    await day.arrive('here', 'Tenants of block 3\nThe caretakers');
    await day.arrive('missing', 'Night-shift workers');
    await expect(wall.getByText('The caretakers')).toBeVisible();
    await expect(wall.getByText(arriveWords.room.missing)).toBeVisible();
    await expect(wall.getByText(arriveWords.room.decided)).toHaveCount(0);
    await look();
  });

  await test.step('agreements: a suggestion, one’s own, edited and emptied; consent', async () => {
    await desk.next('Agree');
    const [first = ''] = agreeWords.suggested;
    await app.console.getByRole('button', { name: first }).click();
    await day.agree('Everyone is heard', 'A slip');
    await day.agreement(2).fill('Everyone is heard once');
    await day.agreement(3).fill('');
    await day.agreement(3).press('Enter');
    await expect(day.agreement(3)).toHaveCount(0);
    await day.consents('photographed', 'no');
    await expect(wall.getByText('Everyone is heard once')).toBeVisible();
    await expect(wall.getByText(agreeWords.consent.room.photographed)).toBeVisible();
    await look();
  });

  await test.step('the behaviour card grows into a sentence', async () => {
    await desk.next('Behaviour card');
    await day.cardField('group').fill('New tenants');
    await day.cardField('group').press('Enter');
    await expect(day.cardField('reason')).toBeFocused();
    await day.cardField('doing').fill('Swap a favour with a neighbour');
    await day.cardField('instead').fill('doing without');
    await expect(day.sentence()).toContainText(
      'New tenants swap a favour with a neighbour, instead of doing without.',
    );
    await expect(wall.getByText('doing without')).toBeVisible();
    await look();
    // More than stands on one page at reading size: it gets pages, not smaller letters.
    for (const part of ['reason', 'gets'] as const)
      await day.cardField(part).fill('They say that they know nobody here. '.repeat(13));
    await expect(room.dots()).not.toHaveCount(0);
    await look();
  });

  await test.step('the question starts from the card; the agreements are one key away', async () => {
    await desk.next('Focus');
    await app.console.getByRole('button', { name: behaviourWords.start }).click();
    await expect(wall.getByText(/^New tenants: what helps them to swap/)).toBeVisible();
    await day.press('a');
    await expect(app.console.getByText(agreeWords.shown).first()).toBeVisible();
    await expect(wall.getByRole('heading', { name: agreeWords.roomTitle })).toBeVisible();
    await look();
    await day.press('Escape');
    await expect(wall.getByText(/^New tenants: what helps them to swap/)).toBeVisible();
  });

  await test.step('a note is kept for later: written there, and taken off the board', async () => {
    await day.keepForLater('Ask the council');
    await desk.next('Collect');
    await desk.add('What they like', 'Soup', 'A lending shelf');
    await desk.note('A lending shelf').focus();
    await app.console.keyboard.press('r');
    await expect(desk.notes()).toHaveCount(1);
    await app.console.getByRole('button', { name: parkingWords.buttonName(2) }).click();
    await app.console
      .getByRole('button', { name: parkingWords.backNote('A lending shelf') })
      .click();
    await expect(day.laterList()).toHaveText([/Ask the council/]);
    await desk.closeDialog();
    await expect(desk.notes()).toHaveCount(2);
  });

  await test.step('the close: who does what by when, and what is left for later', async () => {
    await desk.lookAt('Close');
    await app.console.getByRole('button', { name: 'Open Close for the room' }).click();
    await day.addAction('Ask six night-shift workers', 'Amira', '2026-12-04');
    await day.addAction('Put up a shelf', '', '');
    await expect(app.console.getByText(closeWords.noOwner)).toBeVisible();
    await expect(wall.getByText('Fri 4 December')).toBeVisible();
    await expect(wall.getByText('Amira')).toBeVisible();
    await expect(wall.getByText(closeWords.room.nobody)).toBeVisible();
    await expect(wall.getByText(closeWords.room.forLater(1))).toBeVisible();
    await look();
    await desk.isSaved();
  });

  await test.step('undo walks back typing by the field', async () => {
    await desk.undo();
    await expect(app.console.getByLabel(closeWords.whatOf(2), { exact: true })).toHaveCount(0);
    await desk.undo();
    await expect(
      app.console.getByLabel(closeWords.dueOf('Ask six night-shift workers')),
    ).toHaveValue('');
  });
});
