// A session's agenda as a plan for others: a name, one sentence, and what comes along.
import { useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import { isUntouched } from '#shared/derive/session-plan.ts';
import { limits } from '#shared/domain/limits.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { appStrings } from '#shared/strings/app.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { download } from './download.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import './import-dialog.css';

const words = planFileWords.save;

export function SavePlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, client } = useOpenSession();
  const session = useSession((state) => state.session);
  const own = cleanLine(sessionRecord(session).title, limits.nameChars);
  const [title, setTitle, endTitle] = useKeptDraft(`plan.title:${store.sessionId}`, own);
  const [outcome, setOutcome, endOutcome] = useKeptDraft(`plan.outcome:${store.sessionId}`);
  // What was agreed in a room is that room's, unless somebody wants it to go on.
  const [withAgreed, setWithAgreed] = useState(() => isUntouched(session));
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState<AppError | null>(null);
  const agreedCount = session.agreement.size + session.criterion.size;
  const name = cleanLine(title, limits.nameChars);

  const save = async (): Promise<void> => {
    if (name === '' || working) return;
    setWorking(true);
    setProblem(null);
    setDone('');
    const made = await client.call('plan.save', {
      sessionId: store.sessionId,
      title: name,
      outcome: cleanLine(outcome, limits.promptChars),
      withAgreed,
    });
    setWorking(false);
    if (!made.ok) return setProblem(made.error);
    const saved = made.value;
    if (saved.kind !== 'cancelled') {
      endTitle();
      endOutcome();
    }
    if (saved.kind === 'saved') setDone(words.saved(saved.name));
    if (saved.kind === 'download') {
      download(saved);
      setDone(words.downloaded(saved.name));
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
          <Button
            look="primary"
            icon="export"
            disabled={working || name === ''}
            onClick={() => void save()}
          >
            {words.submit}
          </Button>
        </>
      }
    >
      <div className="import">
        <p>{words.intro}</p>
        <TextField
          label={words.name}
          value={title}
          maxLength={limits.nameChars}
          onChange={setTitle}
          onEnter={() => void save()}
        />
        <TextField
          label={words.outcome}
          hint={words.outcomeHint}
          value={outcome}
          maxLength={limits.promptChars}
          onChange={setOutcome}
          onEnter={() => void save()}
        />
        {agreedCount > 0 && (
          <Checkbox
            label={words.withAgreed(session.agreement.size, session.criterion.size)}
            checked={withAgreed}
            onChange={setWithAgreed}
          />
        )}
        <div role="status">{done && <Notice tone="good" happened={done} next={words.kept} />}</div>
        {problem && <AppErrorNotice error={problem} />}
      </div>
    </Dialog>
  );
}
