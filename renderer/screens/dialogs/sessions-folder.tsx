// Where the sessions lie on this machine: shown by the system, or as a place to copy.
import { useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import type { MachineFacts } from '#shared/api/views.ts';
import { roomSizeWords as words } from '#shared/strings/room-size.ts';
import { Button } from '../../components/button.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import './room-sight.css';

export function SessionsFolder() {
  const { machine } = useAppStores();
  const [facts, setFacts] = useState<MachineFacts | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    void machine.facts().then((answer) => {
      if (answer.ok) setFacts(answer.value);
      else setProblem(answer.error);
    });
  }, [machine]);
  const open = async (): Promise<void> => {
    const shown = await machine.openFolder();
    setProblem(shown.ok ? null : shown.error);
  };
  const copy = async (folder: string): Promise<void> => {
    // Refused: the place stands there, to be marked and copied by hand.
    const isDone = await navigator.clipboard.writeText(folder).then(
      () => true,
      () => false,
    );
    setCopied(isDone);
  };
  return (
    <div className="sessions-folder">
      <p className="field-label">{words.folder}</p>
      {facts && (
        <>
          <p className="sessions-folder__place">{facts.folder}</p>
          <div className="sessions-folder__acts">
            {facts.opensFolder && <Button onClick={() => void open()}>{words.openFolder}</Button>}
            <Button look="quiet" icon="copy" onClick={() => void copy(facts.folder)}>
              {words.copyFolder}
            </Button>
            <span role="status">{isCopied && words.copied}</span>
          </div>
        </>
      )}
      {problem && <AppErrorNotice error={problem} />}
    </div>
  );
}
