// A pasted list or a file on its way to becoming notes. Nothing is made before the last button.

import { useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { foundCount, holdsPeople } from '#shared/api/import-preview.ts';
import type { ImportOutcome } from '#shared/api/views.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { Table, TableId } from '#shared/domain/table.ts';
import type { Result } from '#shared/lib/result.ts';
import { appStrings } from '#shared/strings/app.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { importWords } from '#shared/strings/imports.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useAppStores, useImport } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { applyLabel } from './apply-label.ts';
import { FileChooser } from './file-chooser.tsx';
import { ImportPreviewView } from './import-preview-view.tsx';
import { PasteForm } from './paste-form.tsx';
import { titleFrom } from './title-from.ts';
import './import-dialog.css';

type Outcome = Promise<Result<ImportOutcome, AppError>>;

interface NotesChoice {
  readonly laneId: LaneId | null;
  readonly tableId: TableId | null;
  readonly title: string;
}
export interface ImportTarget {
  /** The questions that notes without one may go to. */
  readonly lanes: readonly { readonly id: LaneId; readonly title: string }[];
  /** The tables that the notes may come from. */
  readonly tables: readonly Pick<Table, 'id' | 'name'>[];
  /** Asks for the name of the session that the notes will make. */
  readonly makesSession: boolean;
  /** Null where there is no board for them. */
  readonly addNotes: ((choice: NotesChoice) => Outcome) | null;
  readonly addPeople: ((choice: Pick<NotesChoice, 'title'>) => Outcome) | null;
}

interface ImportDialogProps {
  readonly from: 'text' | 'file';
  readonly target: ImportTarget;
  readonly onClose: () => void;
  readonly onDone: (outcome: ImportOutcome) => void;
}

const words = dialogStrings.import;

export function ImportDialog({ from, target, onClose, onDone }: ImportDialogProps) {
  const { imports } = useAppStores();
  const phase = useImport((state) => state.phase);
  const preview = useImport((state) => state.preview);
  const name = useImport((state) => state.name);
  const problem = useImport((state) => state.problem);
  // What was pasted on the board is there already.
  const [text, setText] = useState(() => imports.state.getState().text);
  const [laneId, setLaneId] = useState<LaneId | null>(null);
  const [tableId, setTableId] = useState<TableId | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => () => imports.reset(), [imports]);

  const makesItself = preview?.kind === 'session' || preview?.kind === 'plan';
  const newTitle = (title ?? titleFrom(name)).trim() || words.fallbackTitle;
  const choice = { laneId, tableId, title: newTitle };
  const make = ((): (() => Outcome) | null => {
    if (!preview) return null;
    if (preview.kind === 'session') return () => imports.addSession();
    if (preview.kind === 'plan') return () => imports.keepPlan();
    const { addNotes, addPeople } = target;
    if (holdsPeople(preview)) return addPeople && (() => addPeople(choice));
    return addNotes && (() => addNotes(choice));
  })();
  const apply = async (): Promise<void> => {
    const outcome = await make?.();
    if (outcome?.ok) onDone(outcome.value);
  };
  const look = (): void => void imports.readText(text);
  /** What is being made is not left half-way. */
  const close = phase === 'applying' ? () => undefined : onClose;
  const isEmpty = preview !== null && !makesItself && foundCount(preview) === 0;

  return (
    <Dialog
      wide
      title={from === 'text' ? dialogStrings.paste.title : words.title}
      closeLabel={appStrings.close}
      onClose={close}
      footer={
        <>
          {preview && from === 'text' && (
            <Button look="quiet" icon="left" onClick={() => imports.reset()}>
              {dialogStrings.paste.change}
            </Button>
          )}
          <span className="import-space" />
          <Button disabled={phase === 'applying'} onClick={close}>
            {appStrings.cancel}
          </Button>
          {preview ? (
            <Button
              look="primary"
              disabled={phase !== 'looking' || isEmpty || !make}
              onClick={() => void apply()}
            >
              {applyLabel(preview, target.makesSession)}
            </Button>
          ) : (
            from === 'text' && (
              <Button
                look="primary"
                disabled={text.trim() === '' || phase === 'reading'}
                onClick={look}
              >
                {dialogStrings.paste.look}
              </Button>
            )
          )}
        </>
      }
    >
      <div className="import">
        {problem && <AppErrorNotice error={problem} />}
        {preview && !make && (
          <Notice tone="warn" happened={holdsPeople(preview) ? importWords.noMap : words.noBoard} />
        )}
        {from === 'text' && !preview && (
          <PasteForm text={text} onChange={setText} onSubmit={look} />
        )}
        {from === 'file' && <FileChooser name={preview || problem ? name : ''} />}
        {phase === 'reading' && <p className="import-reading">{words.reading(name)}</p>}
        {preview && (
          <ImportPreviewView
            preview={preview}
            lanes={target.lanes}
            laneId={laneId}
            onLane={setLaneId}
            tables={target.tables}
            tableId={tableId}
            onTable={setTableId}
            title={target.makesSession && !makesItself ? (title ?? titleFrom(name)) : null}
            onTitle={setTitle}
          />
        )}
      </div>
    </Dialog>
  );
}
