// The one way out: what, as what, for whom, and how it will look.
import { useMemo, useState } from 'react';
import { type ExportWish, exportKinds } from '#shared/api/export-wish.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useAppStores, useSession } from '../../store/hooks.ts';
import { BoardPart } from './board-part.tsx';
import { DocumentPart } from './document-part.tsx';
import { documentPreview } from './document-preview.ts';
import { ExportFoot } from './export-foot.tsx';
import { ExportPreview } from './export-preview.tsx';
import { ExportResult } from './export-result.tsx';
import { LettersPart } from './letters-part.tsx';
import { InkPart, SheetPart } from './look-part.tsx';
import type { Preview } from './preview.ts';
import { PrintView } from './print-view.tsx';
import { ShareSafePart } from './share-safe-part.tsx';
import { useBoardPreview } from './use-board-preview.ts';
import { useExportChoice } from './use-export-choice.ts';
import { useExportJob } from './use-export-job.ts';
import './export-dialog.css';

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { app } = useAppStores();
  const whole = useSession((state) => state.session);
  const [changed, setChanged] = useState<Partial<ExportWish>>({});
  const [boardId, setBoardId] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);

  const chosen = useExportChoice(changed, boardId);
  const { wish, safe, boards, documents, board, kind, content, plan } = chosen;
  const boardPreview = useBoardPreview(board, wish);
  const preview = useMemo((): Preview => {
    if (wish.kind === 'everything') return { kind: 'files', files: plan };
    return wish.kind === 'board' ? boardPreview : documentPreview(content);
  }, [wish.kind, plan, boardPreview, content]);
  const job = useExportJob(chosen);
  const paper = content?.is === 'paper' ? content.paper : null;
  const printed = board ?? paper;

  const change = (wished: Partial<ExportWish>): void => {
    setChanged((before) => ({ ...before, ...wished }));
    job.run.forget();
  };
  const start = (): void => {
    void app.changeSettings({ exports: wish });
    job.start();
  };

  if (isPrinting && printed)
    return <PrintView {...{ board, paper, wish }} onClose={() => setPrinting(false)} />;
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
              {`${sessionRecord(whole).title}: ${words.session.holds(whole.note.size, whole.canvas.size)} ${words.session.note}`}
            </p>
          )}
          {wish.kind === 'board' && !board && <p>{words.noBoards}</p>}
          {board && (
            <BoardPart
              {...{ boards, board, wish }}
              onWish={change}
              onBoard={(id) => {
                setBoardId(id);
                job.run.forget();
              }}
            />
          )}
          {kind && (
            <DocumentPart {...{ documents, kind, wish }} isPaper={paper !== null} onWish={change} />
          )}
          {wish.kind === 'everything' && (
            <>
              <p className="export-note">{words.everything.note}</p>
              <SheetPart wish={wish} onWish={change} />
              <InkPart wish={wish} onWish={change} />
            </>
          )}
          {wish.kind !== 'session' && (
            <ShareSafePart
              isOn={wish.shareSafe}
              safe={safe}
              onChange={(isOn) => change({ shareSafe: isOn })}
            />
          )}
          <ExportResult state={job.run.state} onPrint={printed ? () => setPrinting(true) : null} />
        </div>
        {wish.kind !== 'session' && (
          <ExportPreview
            title={board?.title ?? kind?.title ?? words.kinds.everything.title}
            preview={preview}
            wish={wish}
          >
            <LettersPart preview={preview} />
          </ExportPreview>
        )}
      </div>
    </Dialog>
  );
}
