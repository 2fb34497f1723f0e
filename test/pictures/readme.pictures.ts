// Takes the pictures that the README shows. COMMONBOARD_PICTURES names another folder for them,
// COMMONBOARD_SIZE another window size such as 1920x1080, COMMONBOARD_COPIES more notes.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeEnvelope } from '#shared/format/envelope.ts';
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

test('pictures of the worked example', async ({ app }) => {
  const page = app.console;
  await page.setViewportSize({ width, height });
  const desk = await (await new LibraryPage(page).isShown()).openExample();
  const room = await app.roomOpenedBy(() => desk.openRoom());
  await room.getByRole('heading').first().waitFor();
  await picture(room, 'room-insights');
  await page.reload();
  await desk.isAt('Insights');
  for (const stage of ['Arrive', 'Agree', 'Behaviour card', 'Vote', 'Insights', 'Close']) {
    await desk.lookAt(stage);
    await picture(page, `console-${stage.toLowerCase().replace(' ', '-')}`);
  }
});
