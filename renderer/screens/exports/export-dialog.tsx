// The one way out: what, as what, for whom, and how it will look.
import { useMemo, useState } from 'react';
import { type ExportWish, exportKinds } from '#shared/api/export-wish.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { documentsOf } from '#shared/transfer/document-kinds.ts';
import { boardsOf, formatsFor } from '#shared/transfer/scene/boards.ts';
import { shareSafe } from '#shared/transfer/share-safe.ts';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Select } from '../../components/select.tsx';
import { useApp, useAppStores, useSession, useShownStage } from '../../store/hooks.ts';
import { BoardPart } from './board-part.tsx';
import { ExportFoot } from './export-foot.tsx';
import { ExportPreview } from './export-preview.tsx';
import { ExportResult } from './export-result.tsx';
import { LettersPart } from './letters-part.tsx';
import { PrintView } from './print-view.tsx';
import { ShareSafePart } from './share-safe-part.tsx';
import { useBoardPreview } from './use-board-preview.ts';
import { useDocumentPreview } from './use-document-preview.ts';
import { useExportJob } from './use-export-job.ts';
import './export-dialog.css';

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { app } = useAppStores();
  const remembered = useApp((state) => state.settings.exports);
  const session = useSession((state) => state.session);
  const stage = useShownStage();
  const [changed, setChanged] = useState<Partial<ExportWish>>({});
  const [boardId, setBoardId] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);

  const wanted = { ...remembered, ...changed };
  const safe = useMemo(
    () => (wanted.shareSafe && wanted.kind !== 'session' ? shareSafe(session) : null),
    [session, wanted.shareSafe, wanted.kind],
  );
  const shared = safe?.session ?? session;
  const boards = useMemo(() => boardsOf(shared), [shared]);
  const board =
    boards.find(({ id }) => id === boardId) ??
    boards.find(({ canvasId }) => canvasId === stage?.canvasId) ??
    boards[0] ??
    null;
  const canBe = board ? formatsFor(board) : [];
  const wish: ExportWish = {
    ...wanted,
    boardFormat: canBe.includes(wanted.boardFormat) ? wanted.boardFormat : 'pdf',
  };
  const documents = useMemo(() => documentsOf(shared), [shared]);
  const kind = documents.find(({ name }) => name === wish.document) ?? documents[0] ?? null;

  const boardPreview = useBoardPreview(wish.kind === 'board' ? board : null, wish);
  const documentPreview = useDocumentPreview(wish.kind === 'document' ? kind : null, shared);
  const job = useExportJob({ wish, session: shared, board, kind });

  const change = (wished: Partial<ExportWish>): void => {
    setChanged((before) => ({ ...before, ...wished }));
    job.run.forget();
  };
  const start = (): void => {
    void app.changeSettings({ exports: wish });
    job.start();
  };

  if (isPrinting && board)
    return <PrintView board={board} wish={wish} onClose={() => setPrinting(false)} />;
  const title = wish.kind === 'board' ? (board?.title ?? '') : (kind?.title ?? '');
  return (
    <Dialog
      wide
      title={words.title}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <ExportFoot
          run={job.run}
          canStart={wish.kind !== 'board' || board !== null}
          onStart={start}
          onClose={onClose}
        />
      }
    >
      <div className="export" data-with-preview={wish.kind !== 'session'}>
        <div className="export-choices">
          <Choices
            label={words.what}
            value={wish.kind}
            options={exportKinds.map((value) => ({ value, ...words.kinds[value] }))}
            onChange={(next) => change({ kind: next })}
          />
          {wish.kind === 'session' && (
            <p className="export-note">
              {`${sessionRecord(session).title}: ${words.session.holds(session.note.size, session.canvas.size)} ${words.session.note}`}
            </p>
          )}
          {wish.kind === 'board' && !board && <p>{words.noBoards}</p>}
          {wish.kind === 'board' && board && (
            <BoardPart
              {...{ boards, board, wish }}
              onWish={change}
              onBoard={(id) => {
                setBoardId(id);
                job.run.forget();
              }}
            />
          )}
          {wish.kind === 'document' && kind && (
            <div className="export-formats">
              <Select
                label={words.document}
                value={kind.name}
                options={documents.map((one) => ({ value: one.name, label: one.title }))}
                onChange={(document) => change({ document })}
              />
              <p className="export-note">{kind.note}</p>
            </div>
          )}
          {wish.kind !== 'session' && (
            <ShareSafePart
              isOn={wish.shareSafe}
              safe={safe}
              onChange={(isOn) => change({ shareSafe: isOn })}
            />
          )}
          <ExportResult state={job.run.state} onPrint={board ? () => setPrinting(true) : null} />
        </div>
        {wish.kind !== 'session' && (
          <ExportPreview
            title={title}
            preview={wish.kind === 'board' ? boardPreview : documentPreview}
            ink={wish.ink}
          >
            <LettersPart
              preview={wish.kind === 'board' ? boardPreview : documentPreview}
              kind={wish.kind === 'document' ? kind : null}
              session={shared}
            />
          </ExportPreview>
        )}
      </div>
    </Dialog>
  );
}
