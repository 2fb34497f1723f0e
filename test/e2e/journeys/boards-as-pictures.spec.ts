// Boards as pictures, looked at by a browser: as large as was asked for, drawn to the last corner, and
// SVG that any XML reader takes.
import type { Page } from '@playwright/test';
import { pictureSizes } from '#shared/api/export-wish.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { northsideSession } from '../../builders/northside.ts';
import { expect, test } from '../app-test.ts';
import { ConsolePage } from '../pages/console-page.ts';
import type { ExportDialog } from '../pages/export-dialog.ts';
import { LibraryPage } from '../pages/library-page.ts';

/** How bright each of 16 × 16 parts is, from 0 to 255; what was not drawn is 0. */
const brightness = (page: Page, png: Buffer): Promise<readonly number[]> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const side = 16;
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
      ...{ resizeWidth: side, resizeHeight: side, resizeQuality: 'high' },
    });
    const canvas = new OffscreenCanvas(side, side);
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data } = pen?.getImageData(0, 0, side, side) ?? { data: [] };
    return Array.from({ length: side * side }, (_, nth) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(nth * 4, nth * 4 + 4);
      return ((red + green + blue) / 3) * (alpha / 255);
    });
  }, png.toString('base64'));

/** The statements so many times over, and the dialog. */
async function exportOf(page: Page, copies: number): Promise<ExportDialog> {
  const chosen = await (await new LibraryPage(page).isShown()).startImport();
  await chosen.choose({
    name: 'wall.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(copies), 0, '0.0.0')),
  });
  await chosen.addSession();
  const desk = await new ConsolePage(page).isOpen('Kindness at Northside');
  return desk.startExport();
}

test('a wall as PNG of each size and as SVG @page', async ({ app }) => {
  const dialog = await exportOf(app.console, 3);
  await dialog.pickBoard(boardWords.insightWall, 'png');
  let small: readonly number[] | null = null;
  for (const size of pictureSizes) {
    await dialog.look({ size });
    const { bytes } = await app.exportedBy(() => dialog.submit());
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(Math.max(width, height)).toBe(Number(size));
    const seen = await brightness(app.console, bytes);
    expect(new Set(seen.map(Math.round)).size, 'it is not all one colour').toBeGreaterThan(10);
    small ??= seen;
    for (const [nth, part] of seen.entries())
      expect(Math.abs(part - (small[nth] ?? 0)), `part ${nth} at ${size}`).toBeLessThan(12);
  }

  await dialog.pickBoard(boardWords.insightWall, 'svg');
  const { text } = await app.exportedBy(() => dialog.submit());
  // The app's own page takes no markup, not even to look at it.
  const reader = await app.console.context().newPage();
  const read = await reader.evaluate((svg) => {
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      root: page.documentElement.nodeName,
      hasError: page.querySelector('parsererror') !== null,
      words: page.querySelectorAll('tspan').length,
    };
  }, text);
  await reader.close();
  expect(read).toMatchObject({ root: 'svg', hasError: false });
  expect(read.words).toBeGreaterThan(100);
});

test('Stop ends what is being made of 1,000 notes: no file, and the dialog goes on @page', async ({
  app,
}) => {
  const dialog = await exportOf(app.console, 28);
  const files: string[] = [];
  app.console.on('download', (download) => files.push(download.suggestedFilename()));
  await dialog.pickBoard(boardWords.insightWall, 'png');
  await dialog.look({ size: '8192' });
  for (const [stopped, whole] of [
    ['png', 'pdf'],
    ['pdf', 'png'],
  ] as const) {
    await dialog.pickBoard(boardWords.insightWall, stopped);
    await dialog.submit();
    await dialog.stop();
    await expect(dialog.says(words.stopped).first()).toBeVisible();
    // What was still on its way would come before this, which takes as long.
    await dialog.pickBoard(boardWords.insightWall, whole);
    const { name } = await app.exportedBy(() => dialog.submit());
    expect(name).toMatch(new RegExp(`${whole}$`));
  }
  expect(files).toHaveLength(2);
});
