// What is chosen becomes a file: made here or by the host, then handed to the person.
import type { ExportWish, SheetName } from '#shared/api/export-wish.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { ok } from '#shared/lib/result.ts';
import { exportStrings } from '#shared/strings/export.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import type { DocumentKind } from '#shared/transfer/document-kinds.ts';
import { fileName } from '#shared/transfer/file-name.ts';
import type { ExportedBoard } from '#shared/transfer/scene/boards.ts';
import { useApp, useOpenSession } from '../../store/hooks.ts';
import { fontCssForText } from './app-fonts.ts';
import { handOver, told } from './hand-over.ts';
import { boardFiles, makeBoard, printPages } from './make-board.ts';
import { textMeasure } from './measure-text.ts';
import { type ExportRun, useExportRun } from './use-export-run.ts';

/** Pages carry their fonts: first it is written to see which letters there are. */
async function writeDocument(kind: DocumentKind, session: Session, size: SheetName) {
  const now = Date.now();
  const written = kind.write(session, now, { size, fontCss: '' });
  const isPage = kind.isPrinted || kind.mime === 'text/html';
  if (!isPage || typeof written !== 'string') return written;
  return kind.write(session, now, { size, fontCss: await fontCssForText(written, document) });
}

interface Chosen {
  readonly wish: ExportWish;
  /** As it may leave: share-safe where that was asked for. */
  readonly session: Session;
  readonly board: ExportedBoard | null;
  readonly kind: DocumentKind | null;
}

export function useExportJob({ wish, session, board, kind }: Chosen): {
  readonly run: ExportRun;
  start(): void;
} {
  const { store, client } = useOpenSession();
  const host = useApp((state) => state.info?.host ?? 'web');
  const run = useExportRun();
  const named = (extension: string, part = ''): string => {
    const { title } = sessionRecord(session);
    return fileName(part ? `${title} ${part}` : title, extension, exportStrings.untitledSession);
  };

  const startSession = (): void =>
    run.start(words.working.writing, async () =>
      told(await client.call('export.make', { sessionId: store.sessionId })),
    );

  const startBoard = (chosen: ExportedBoard): void => {
    const { extension, mime } = boardFiles[wish.boardFormat];
    const doing = wish.boardFormat === 'pdf' ? 'printing' : 'drawing';
    run.start(words.working[doing], async (work) => {
      const measure = await textMeasure(document);
      const made = await makeBoard(chosen, wish.boardFormat, wish, { ...work, measure, client });
      if (!made.ok) return made;
      const name = named(extension, chosen.title.toLocaleLowerCase());
      return handOver({ name, mime, content: made.value }, client, host);
    });
  };

  const startDocument = (chosen: DocumentKind): void =>
    run.start(words.working[chosen.isPrinted ? 'printing' : 'writing'], async (work) => {
      const written = await writeDocument(chosen, session, wish.sheet);
      const measure = await textMeasure(document);
      const made =
        chosen.isPrinted && typeof written === 'string'
          ? await printPages(written, { ...work, measure, client })
          : ok(written);
      if (!made.ok) return made;
      const { extension, mime } = chosen;
      return handOver({ name: named(extension), mime, content: made.value }, client, host);
    });

  return {
    run,
    start() {
      if (wish.kind === 'session') startSession();
      if (wish.kind === 'board' && board) startBoard(board);
      if (wish.kind === 'document' && kind) startDocument(kind);
    },
  };
}
