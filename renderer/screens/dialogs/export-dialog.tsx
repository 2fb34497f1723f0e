import { useState } from 'react';
import type { ExportFormat } from '#shared/api/contract.ts';
import type { AppError } from '#shared/api/errors.ts';
import { appStrings } from '#shared/strings/app.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { download } from './download.ts';
import './import-dialog.css';

const words = dialogStrings.export;
const formats = ['json', 'markdown', 'csv'] as const satisfies readonly ExportFormat[];

/** Three ways out; each says what it leaves out. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, client } = useOpenSession();
  const [format, setFormat] = useState<ExportFormat>('json');
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState<AppError | null>(null);

  const make = async (): Promise<void> => {
    setWorking(true);
    setProblem(null);
    setDone('');
    const made = await client.call('export.make', { sessionId: store.sessionId, format });
    setWorking(false);
    if (!made.ok) return setProblem(made.error);
    const outcome = made.value;
    if (outcome.kind === 'saved') setDone(words.saved(outcome.name));
    if (outcome.kind === 'download') {
      download(outcome);
      setDone(words.downloaded(outcome.name));
    }
  };

  return (
    <Dialog
      title={words.title}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{done ? appStrings.close : appStrings.cancel}</Button>
          <Button look="primary" icon="export" disabled={working} onClick={() => void make()}>
            {words.submit}
          </Button>
        </>
      }
    >
      <div className="import export-choices">
        <p>{words.intro}</p>
        <Choices
          label={words.format}
          value={format}
          options={formats.map((value) => ({ value, ...words.formats[value] }))}
          onChange={setFormat}
        />
        <div role="status">{done && <Notice tone="good" happened={done} />}</div>
        {problem && <AppErrorNotice error={problem} />}
      </div>
    </Dialog>
  );
}
