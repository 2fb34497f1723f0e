// Takes the pictures that the README shows. COMMONBOARD_PICTURES names another folder for them,
// COMMONBOARD_SIZE another window size such as 1920x1080, COMMONBOARD_COPIES more notes.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { northsideSession } from '../builders/northside.ts';
import { test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';

const root = join(import.meta.dirname, '../..');
const elsewhere = process.env['COMMONBOARD_PICTURES'];
const folder = elsewhere ?? join(root, 'assets/screenshots');
/** Without another folder only what the README shows is taken. */
const shown = readFileSync(join(root, 'README.md'), 'utf8');
const [width = 1280, height = 800] = (process.env['COMMONBOARD_SIZE'] ?? '1280x800')
  .split('x')
  .map(Number);
const copies = Number(process.env['COMMONBOARD_COPIES'] ?? 1);

async function picture(page: Page, name: string): Promise<void> {
  if (!elsewhere && !shown.includes(`screenshots/${name}.png`)) return;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test('pictures', async ({ app }) => {
  mkdirSync(folder, { recursive: true });
  const page = app.console;
  await page.setViewportSize({ width, height });
  const library = await new LibraryPage(page).isShown();
  await picture(page, 'library-empty');
  const dialog = await library.startImport();
  await dialog.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(copies), 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(page).isOpen('Kindness at Northside');
  await desk.isAt('Sort');
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.locator('[data-note-id]').first().waitFor();
  await picture(room, 'room-sort');
  await page.reload();
  await desk.isAt('Sort');
  await page.locator('[data-note-id]').first().waitFor();
  await picture(page, 'console-sort');
  for (const stage of ['Focus', 'Collect', 'Read out', 'Name']) {
    await desk.lookAt(stage);
    await picture(page, `console-${stage.toLowerCase().replace(' ', '-')}`);
  }
  await desk.backToLibrary();
  await library.isShown();
  await library.card('Kindness at Northside').waitFor();
  await picture(page, 'library');
});

/** Every step of the worked example that has a board of its own, by its title. */
const steps = [
  ...['Arrive', 'Agree', 'Behaviour card', 'Vote', 'Insights', 'Close'],
  ...['List', 'Place', 'Stance', 'Relate', 'Read the map'],
  ...['Purpose', 'What matters', 'Candidates', 'Score', 'What if', 'Decide', 'Roles'],
  ...['Objective', 'How could we …?', 'Ideas', 'Sort ideas', 'Choose', 'Whom does it speak to?'],
  ...['Programme cards', 'Measures', 'The gap', 'Commit'],
  ...['What we see', 'What held', 'Keep, change, stop'],
];
const fileOf = (step: string): string =>
  step
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');

test('pictures of the worked example', async ({ app }) => {
  test.setTimeout(300_000);
  const page = app.console;
  await page.setViewportSize({ width, height });
  const desk = await (await new LibraryPage(page).isShown()).openExample();
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.getByRole('heading').first().waitFor();
  await page.reload();
  await desk.isAt('What we see');
  for (const step of steps) {
    await desk.lookAt(step);
    await picture(page, `console-${fileOf(step)}`);
    if (!elsewhere) continue;
    const open = page.getByRole('button', { name: consoleStrings.openHere(step) });
    if (await open.isVisible()) await open.click();
    await picture(room, `room-${fileOf(step)}`);
  }
  await desk.lookAt('Insights');
  await page.getByRole('heading', { level: 2 }).first().click();
  await page.keyboard.press('o');
  await page.getByRole('region', { name: 'Page one' }).waitFor();
  await picture(page, 'page-one');
});
