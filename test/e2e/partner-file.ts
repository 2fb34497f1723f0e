// A session with a partner canvas, open at one of its steps, as a file to import.
import type { Session } from '#shared/domain/session-body.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { ConsolePage } from './pages/console-page.ts';
import { byMouse } from './pages/import-dialog.ts';
import type { LibraryPage } from './pages/library-page.ts';

export async function openFile(
  library: LibraryPage,
  session: Session,
  press = byMouse,
): Promise<ConsolePage> {
  const dialog = await library.startImport(press);
  const file = {
    name: 'partners.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(session, 0, '0.0.0')),
  };
  await dialog.choose(file, press);
  await dialog.addSession(press);
  return new ConsolePage(library.page).isOpen('Kindness at Northside');
}
