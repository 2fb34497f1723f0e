// What is chosen becomes a file: made here or by the host, then handed to the person.
import { sessionRecord } from '#shared/domain/session-body.ts';
import { exportStrings } from '#shared/strings/export.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import type { DocumentKind } from '#shared/transfer/document-kinds.ts';
import { sessionDocument } from '#shared/transfer/export-document.ts';
import { fileName } from '#shared/transfer/file-name.ts';
import { titleOf } from '#shared/transfer/papers/page-one-paper.ts';
import type { ExportedBoard } from '#shared/transfer/scene/boards.ts';
import { useApp, useOpenSession } from '../../store/hooks.ts';
import { handOver, told } from './hand-over.ts';
import { boardFiles, makeBoard } from './make-board.ts';
import { makeDocument } from './make-document.ts';
import { makePack, type PackWish } from './make-pack.ts';
import { textMeasure } from './measure-text.ts';
import type { ExportChoice } from './use-export-choice.ts';
import { type ExportRun, useExportRun } from './use-export-run.ts';

export function useExportJob({ wish, session, safe, board, kind, plan }: ExportChoice): {
  readonly run: ExportRun;
  start(): void;
} {
  const { store, client } = useOpenSession();
  const host = useApp((state) => state.info?.host ?? 'web');
  const version = useApp((state) => state.info?.version ?? '');
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
      const { extension, mime, isPrinted = false } = chosen;
      const measure = await textMeasure(document);
      const content = chosen.content(session, Date.now());
      const made = await makeDocument(content, isPrinted, wish, { ...work, measure, client });
      if (!made.ok) return made;
      return handOver({ name: named(extension), mime, content: made.value }, client, host);
    });

  const startPack = (): void =>
    run.start(words.working.writing, async (work) => {
      const measure = await textMeasure(document);
      const { savedRevision } = store.state.getState();
      const pack: PackWish = {
        ...{ plan, look: wish, facts: { title: titleOf(session), safety: safe } },
        sessionFile: () => sessionDocument(session, savedRevision, version).content,
      };
      const made = await makePack(pack, { ...work, measure, client });
      if (!made.ok) return made;
      const file = { name: named('.zip'), mime: 'application/zip', content: made.value };
      return handOver(file, client, host);
    });

  return {
    run,
    start() {
      if (wish.kind === 'session') startSession();
      if (board) startBoard(board);
      if (kind) startDocument(kind);
      if (wish.kind === 'everything') startPack();
    },
  };
}
