// A board that is sorted and named already, opened in the console.
import { writeEnvelope } from '#shared/format/envelope.ts';
import { northsideSession } from '../../builders/northside.ts';
import type { RunningApp } from '../harness/running-app.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { LibraryPage } from '../pages/library-page.ts';

export async function sortedBoard(app: RunningApp, copies = 1): Promise<ConsolePage> {
  const dialog = await (await new LibraryPage(app.console).isShown()).startImport();
  await dialog.choose({
    name: 'northside.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(northsideSession(copies), 0, '0.0.0')),
  });
  await dialog.addSession();
  const desk = await new ConsolePage(app.console).isOpen('Kindness at Northside');
  await desk.isAt('Sort');
  return desk;
}
