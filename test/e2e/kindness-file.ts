// A session open at a step of its kindness canvas, as a file to import.
import type { StageKind } from '#shared/domain/stage.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { kindnessSession } from '../builders/kindness.ts';
import { afterOps } from '../builders/session.ts';
import { ConsolePage } from './pages/console-page.ts';
import { byMouse } from './pages/import-dialog.ts';
import type { LibraryPage } from './pages/library-page.ts';

export async function openKindness(
  library: LibraryPage,
  kind: StageKind,
  built = kindnessSession(),
  more: readonly Op[] = [],
  press = byMouse,
): Promise<ConsolePage> {
  const session = afterOps(built.session, built.open(kind), ...more);
  const dialog = await library.startImport(press);
  const file = {
    name: 'kindness.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(session, 0, '0.0.0')),
  };
  await dialog.choose(file, press);
  await dialog.addSession(press);
  return new ConsolePage(library.page).isOpen('Kindness at Northside');
}
