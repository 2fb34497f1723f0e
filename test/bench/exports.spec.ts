// How long a board of a thousand notes takes on its way out. Prints, never fails on a time.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { exportWords } from '#shared/strings/exports-dialog.ts';
import { northsideSession } from '../builders/northside.ts';
import { test } from '../e2e/app-test.ts';
import { ConsolePage } from '../e2e/pages/console-page.ts';
import { ExportDialog } from '../e2e/pages/export-dialog.ts';
import { LibraryPage } from '../e2e/pages/library-page.ts';
import { longestTask } from './longest-task.ts';

const COPIES = 28;

test('a wall of 1,000 notes as PDF, PNG and SVG', async ({ app }) => {
  const library = await new LibraryPage(app.console).isShown();
  const chosen = await library.startImport();
  await chosen.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(COPIES), 0, '0.0.0')),
  });
  await chosen.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  const said: string[] = [];
  const dialog = new ExportDialog(app.console);
  const shown = () => dialog.preview().getByRole('img').waitFor();
  const opening = await longestTask(app.console, async () => {
    await desk.startExport();
    await dialog.pickBoard(boardWords.insightWall, 'pdf');
    await shown();
  });
  said.push(`the dialog opens: longest task ${Math.round(opening)} ms`);
  for (const [format, size] of [['pdf'], ['png', '4096'], ['png', '8192'], ['svg']] as const) {
    let letters = 0;
    let seconds = 0;
    const longest = await longestTask(app.console, async () => {
      await dialog.pickBoard(boardWords.insightWall, format);
      if (size) await dialog.look({ size });
      await shown();
      const before = performance.now();
      letters = (await app.exportedBy(() => dialog.submit())).bytes.length;
      seconds = (performance.now() - before) / 1_000;
    });
    said.push(
      `${format} ${size ?? ''}: ${seconds.toFixed(1)} s, ${Math.round(letters / 1_024)} KB, longest task ${Math.round(longest)} ms`,
    );
  }
  await dialog.pickBoard(boardWords.insightWall, 'png');
  await dialog.submit();
  const before = performance.now();
  await dialog.stop();
  await dialog.says(exportWords.stopped).waitFor();
  said.push(`stopped after ${Math.round(performance.now() - before)} ms`);
  console.log(said.join('\n'));
});
