// A session with a stakeholder canvas, open at one of its steps, as a file to import.
import type { StageKind } from '#shared/domain/stage.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import { exampleRows, stakeholderSession } from '../builders/stakeholders.ts';
import { ConsolePage } from './pages/console-page.ts';
import type { LibraryPage } from './pages/library-page.ts';

export async function openStakeholders(
  library: LibraryPage,
  at: StageKind,
  rows = exampleRows,
): Promise<ConsolePage> {
  const { session } = stakeholderSession(rows, at);
  const dialog = await library.startImport();
  await dialog.choose({
    name: 'stakeholders.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(session, 0, '0.0.0')),
  });
  await dialog.addSession();
  return new ConsolePage(library.page).isOpen('Kindness at Northside');
}
