import { useState } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import { appStrings } from '#shared/strings/app.ts';
import { type SeveralForm, libraryExportWords as words } from '#shared/strings/library-export.ts';
import { wholeIds } from '../../commands/library-commands.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppStores } from '../../store/hooks.ts';
import { download } from '../dialogs/download.ts';
import { zipOf } from './zip-of.ts';
import './export-several.css';

interface ExportSeveralProps {
  readonly cards: readonly SessionCard[];
  readonly onClose: () => void;
}

const forms: readonly SeveralForm[] = ['session', 'markdown', 'zip'];

/** As what several sessions leave; how far it is, and the way to stop, stands above the library. */
export function ExportSeveral({ cards, onClose }: ExportSeveralProps) {
  const { library } = useAppStores();
  const isWeb = useApp((state) => state.info?.host === 'web');
  const [form, setForm] = useState<SeveralForm>('session');
  const ids = wholeIds(cards);
  const start = (): void => {
    onClose();
    if (form === 'zip')
      void library.exportTogether(ids, { zip: zipOf, download: isWeb ? download : null });
    else void library.exportFiles(ids, download, form);
  };
  return (
    <Dialog
      title={words.title(ids.length)}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appStrings.cancel}</Button>
          <Button look="primary" icon="export" onClick={start}>
            {words.submit}
          </Button>
        </>
      }
    >
      <div className="export-several">
        <Choices
          label={words.as}
          value={form}
          options={forms.map((value) => ({ value, ...words.forms[value] }))}
          onChange={setForm}
        />
        <p>{words.never}</p>
      </div>
    </Dialog>
  );
}
