// Slides, and everything as one zip: what is in them, and that the way there can be stopped.
import { strFromU8, unzipSync } from 'fflate';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { packWords } from '#shared/strings/papers-pack.ts';
import { expect, test } from '../app-test.ts';
import { LibraryPage } from '../pages/library-page.ts';

const TITLE = 'Kindness at Northside';

test('slides are looked at, then leave as text that can be changed', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  await dialog.pickDocument('slides');
  const slides = dialog.preview().getByRole('list').first().getByRole('heading');
  await expect(slides.first()).toHaveText(TITLE);
  const count = await slides.count();
  expect(count).toBeGreaterThan(10);
  const { name, bytes } = await app.exportedBy(() => dialog.submit());
  expect(name).toBe(`${TITLE} - slides.pptx`);
  const parts = unzipSync(bytes);
  const files = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(files).toHaveLength(count);
  const all = files.map((path) => strFromU8(parts[path] ?? new Uint8Array())).join('\n');
  expect(all).toContain('<a:tbl>');
  expect(all).toContain('neighbour');
});

test('everything leaves as one zip that is safe to share, and says what is in it', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  await dialog.pickEverything();
  await dialog.shareSafe(true);
  const planned = dialog.preview().getByRole('listitem');
  await expect(planned.first()).toContainText('.commonboard.json');
  const names = await planned.locator('strong').allTextContents();

  const { name, bytes } = await app.exportedBy(async () => {
    await dialog.submit();
    await expect(dialog.result()).toBeVisible({ timeout: 150_000 });
  });
  expect(name).toBe(`${TITLE}.zip`);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([packWords.readme, ...names]);
  const textOf = (file: string): string => strFromU8(files[file] ?? new Uint8Array());
  const readme = textOf(packWords.readme);
  expect(readme).toContain(packWords.safe);
  for (const file of names) expect(readme).toContain(`- ${file}\n`);
  for (const file of names.filter((one) => one.endsWith('.pdf')))
    expect(textOf(file).startsWith('%PDF-'), file).toBe(true);
  for (const file of names.filter((one) => one.endsWith('.svg')))
    expect(textOf(file), file).toContain('data:font/woff2;base64,');
  expect(textOf(`${TITLE} - slides.pptx`).startsWith('PK')).toBe(true);
  expect(textOf(`${TITLE}.commonboard.json`)).toContain('Person 1');
  expect(textOf(`${TITLE} the wall.canvas`)).toContain('"nodes"');
  expect(textOf(`${TITLE}.ics`)).toContain('BEGIN:VEVENT');
});

test('making everything can be stopped: it says so, and no file comes', async ({ app }) => {
  const desk = await (await new LibraryPage(app.console).isShown()).openExample();
  const dialog = await desk.startExport();
  await dialog.pickEverything();
  await dialog.submit();
  await expect(dialog.progress()).toContainText(/^[3-9] of \d+: /);
  await dialog.stop();
  await expect(dialog.says(words.stopped)).toBeVisible();
  // The next file that comes is the next one that was asked for.
  await dialog.pickDocument('calendar');
  const { name } = await app.exportedBy(() => dialog.submit());
  expect(name).toBe(`${TITLE}.ics`);
});
