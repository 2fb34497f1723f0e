// How long a board of a thousand notes takes on its way out. Prints, never fails on a time.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { northsideSession } from '../builders/northside.ts';
import { test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';

const COPIES = 28;

test('a wall of 1,000 notes as PDF and as PNG', async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const chosen = await library.startImport();
  await chosen.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(COPIES), 0, '0.0.0')),
  });
  await chosen.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  const dialog = await desk.startExport();
  for (const format of ['pdf', 'png'] as const) {
    await dialog.pickBoard(boardWords.insightWall, format);
    if (format === 'png') await dialog.look({ size: '4096' });
    const before = performance.now();
    const { bytes } = await app.exportedBy(() => dialog.submit());
    const seconds = ((performance.now() - before) / 1_000).toFixed(1);
    console.log(`${format}: ${seconds} s, ${Math.round(bytes.length / 1_024)} KB`);
  }
});
