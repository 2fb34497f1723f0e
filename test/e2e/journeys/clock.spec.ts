// The clock of a workshop: started, seen in the room, over, caught up with, and found asleep.
import AxeBuilder from '@axe-core/playwright';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { newId } from '#shared/lib/id.ts';
import { clockStrings as words } from '#shared/strings/clock.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { Day, MINUTE } from '../../builders/day.ts';
import { seededBytes } from '../../builders/random.ts';
import { expect, test } from '../app-test.ts';
import { ClockPart } from '../pages/clock-part.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

test('a step runs out of time in console and room, and the workshop catches up @page', async ({
  app,
}) => {
  const page = app.console;
  const desk = await (await new LibraryPage(page).isShown()).create('In good time');
  await desk.next('Collect');
  const clock = new ClockPart(page);
  const room = await app.roomOpenedBy(() => desk.openRoom());
  const wall = new ClockPart(room);
  await page.bringToFront();

  await test.step('before it is started the room sees no clock', async () => {
    await expect(wall.left).toHaveCount(0);
    await expect(clock.left).toHaveText('8:00');
    await clock.box.getByRole('button', { name: words.start }).click();
    await expect(clock.left).toHaveText(/^7:[0-5]\d$/);
    await expect(wall.left).toHaveText(/^7:[0-5]\d$/);
    await page.keyboard.press('p');
    await expect(room.getByText(words.paused)).toBeVisible();
    await page.keyboard.press('p');
    await expect(room.getByText(words.paused)).toHaveCount(0);
  });

  await test.step('a fifth from its end both say so by a word', async () => {
    await clock.goesLater(7 * MINUTE);
    await expect(clock.left).toHaveText(/^(1:00|0:\d\d)$/);
    await expect(clock.box).toContainText(words.tones.amber);
    await wall.goesLater(7 * MINUTE);
    await expect(room.getByText(words.tones.amber)).toBeVisible();
  });

  await test.step('its end is said, seen, and stays until somebody goes on', async () => {
    await clock.goesLater(3.75 * MINUTE);
    await wall.goesLater(3.75 * MINUTE);
    await expect(page.getByRole('status').getByText(words.said.up)).toBeAttached();
    await expect(room.getByText(words.timeIsUp)).toBeVisible();
    await expect(clock.end).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await clock.end.getByRole('button', { name: words.carryOn }).click();
    await expect(clock.end).toHaveCount(0);
    await expect(clock.left).toHaveText(/^\+[23]:\d\d$/);
  });

  await test.step('three minutes behind, a step is left out with one click, and back by undo', async () => {
    await expect(clock.agenda.getByText(words.agenda.behind(3 * MINUTE))).toBeVisible();
    await clock.catchUp(words.catchUp.skip('Read out'));
    await expect(clock.step('Read out')).toHaveAccessibleName(/left out/);
    await expect(clock.agenda.getByText(words.agenda.ahead(-MINUTE))).toBeVisible();
    await desk.undo();
    await expect(clock.step('Read out')).toHaveAccessibleName(/4 min/);
  });

  await test.step('more people than thought: the minutes follow', async () => {
    await clock.resize(libraryStrings.create.sizes['25-to-40'].title);
    await expect(clock.step('Read out')).toHaveAccessibleName(/10 min/);
    await expect(clock.end).toHaveCount(0);
    await expect(clock.left).toHaveText(/^[01]:\d\d$/);
    await desk.isSaved();
  });

  await test.step('it runs on through the host being killed', async () => {
    await app.kill();
    await app.restart();
    await (await new LibraryPage(app.console).isShown()).open('In good time');
    const again = new ClockPart(app.console);
    await expect(again.left).toHaveText(/^1[01]:\d\d$/);
    await expect(again.box.getByRole('button', { name: words.pause })).toBeVisible();
  });
});

test('a laptop that slept asks whether the step went on, and the break moves', async ({ app }) => {
  const plan = catalogue.find(({ id }) => id === 'insight-day');
  if (!plan) throw new Error('The day with a break is gone.');
  const random = seededBytes(12);
  const day = new Day(makeSession(plan, { title: 'Asleep', roomSize: '13-to-24', now: 1, random }));
  const [canvas] = day.session.canvas.values();
  if (!canvas) throw new Error('A plan without a board.');
  const note = { canvasId: canvas.id, laneId: null, tone: 'butter', source: null } as const;
  day.do({ type: 'note.create', noteId: newId('note', random), text: 'Soup', ...note });
  day.now = Date.now() - 20 * MINUTE;
  day.open('break');

  const page = app.console;
  const dialog = await (await new LibraryPage(page).isShown()).startImport();
  const buffer = Buffer.from(writeEnvelope(day.session, 0, '0.0.0'));
  const mimeType = 'application/json';
  await dialog.choose({ name: 'asleep.commonboard.json', mimeType, buffer });
  await dialog.addSession();
  const desk = await new ConsolePage(page).isOpen('Asleep');
  const clock = new ClockPart(page);
  await expect(desk.notice(words.sleep.happened(20 * MINUTE))).toBeVisible();
  await expect(clock.box).toContainText(words.paused);

  const room = await app.roomOpenedBy(() => desk.openRoom());
  await expect(room.getByText(words.room.backAt)).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: words.sleep.no }).click();
  await expect(clock.left).toHaveText(/^14:\d\d$/);
  await expect(desk.notice(words.sleep.ask('Break'))).toHaveCount(0);
  const backAt = room.locator('.break-view-time');
  const before = await backAt.textContent();
  await page.getByRole('button', { name: words.more }).last().click();
  await page.getByRole('button', { name: words.more }).last().click();
  await expect(clock.left).toHaveText(/^16:\d\d$/);
  await expect(backAt).not.toHaveText(before ?? '');
});
