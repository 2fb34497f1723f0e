// A session with four named groups and a note alone, open at its vote, as a file to import.
import { writeEnvelope } from '#shared/format/envelope.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { afterOps } from '../builders/session.ts';
import { votingSession } from '../builders/voting.ts';
import { ConsolePage } from './pages/console-page.ts';
import type { LibraryPage } from './pages/library-page.ts';

/** `more`: what else was done before the file was written. */
export async function openVoting(
  library: LibraryPage,
  more: (built: ReturnType<typeof votingSession>) => readonly Op[] = () => [],
): Promise<ConsolePage> {
  const built = votingSession();
  const stage = [...built.session.stage.values()].find((one) => one.kind === 'vote');
  if (!stage) throw new Error('A plan without a vote.');
  const open: Op = { type: 'stage.open', stageId: stage.id, visitId: null, at: 0 };
  const session = afterOps(built.session, open, ...more(built));
  const dialog = await library.startImport();
  await dialog.choose({
    name: 'voting.commonboard.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeEnvelope(session, 0, '0.0.0')),
  });
  await dialog.addSession();
  return new ConsolePage(library.page).isOpen('Kindness at Northside');
}
