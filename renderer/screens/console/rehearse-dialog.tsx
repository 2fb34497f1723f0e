import { useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { appStrings } from '#shared/strings/app.ts';
import { rehearsalWords as words } from '#shared/strings/rehearsal.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useAppStores, useOpenSession } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import './rehearsal-sign.css';

/** Says what a rehearsal is before it takes this session's place in the window. */
export function RehearseDialog({ onClose }: { readonly onClose: () => void }) {
  const { library } = useAppStores();
  const { store } = useOpenSession();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const made = await library.rehearse(store.sessionId);
    setBusy(false);
    if (!made.ok) return setProblem(made.error);
    onClose();
    window.location.assign(sessionAddress(made.value.sessionId));
  };
  return (
    <Dialog
      title={words.command}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appStrings.cancel}</Button>
          <Button look="primary" icon="rehearse" disabled={isBusy} onClick={() => void begin()}>
            {words.begin}
          </Button>
        </>
      }
    >
      <ul className="rehearse-facts">
        {words.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {problem && <AppErrorNotice error={problem} />}
    </Dialog>
  );
}
