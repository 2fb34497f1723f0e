// Everyone's changes, the newest first; what was made one after the other in one go stands as one.
import { useMemo, useState } from 'react';
import { folded, type HistoryEntry, undoneIn } from '#shared/derive/history.ts';
import { appStrings } from '#shared/strings/app.ts';
import { entrySentence, historyWords as words } from '#shared/strings/history.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { undoChange } from '../../store/past.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { ChangeRow, type Rows } from './change-row.tsx';
import { ChangeRun } from './change-run.tsx';
import { useHistory } from './use-history.ts';

export function ChangeList() {
  const open = useOpenSession();
  const { entries, hasMore, problem, readEarlier } = useHistory();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const known = useMemo(
    () => new Map((entries ?? []).map((entry) => [entry.revision, entry])),
    [entries],
  );
  const undone = useMemo(() => undoneIn(entries ?? []), [entries]);
  const runs = useMemo(() => folded(entries ?? []), [entries]);
  if (!entries)
    return <div className="script-body">{problem && <AppErrorNotice error={problem} />}</div>;

  const undo = async (entry: HistoryEntry): Promise<void> => {
    setBusy(true);
    const answer = await undoChange(open, entry.revision);
    setBusy(false);
    if (!answer.ok) return setSaid(null);
    const { count, kept } = answer.value;
    const sentence =
      kept.length === 0
        ? words.undone(entrySentence(entry, known))
        : words.undoneInPart(
            count - kept.length,
            count,
            kept.map(({ name }) => name),
          );
    setSaid(sentence);
    open.view.announce(sentence);
  };
  const rows: Rows = {
    ...{ known, undone, busy, undo: (entry) => void undo(entry) },
    sentence: (entry) => entrySentence(entry, known),
  };
  return (
    <div className="script-body past-body">
      {problem && <AppErrorNotice error={problem} />}
      {said && (
        <Notice
          tone="good"
          happened={said}
          dismissLabel={appStrings.dismiss}
          onDismiss={() => setSaid(null)}
        />
      )}
      {runs.length === 0 ? (
        <p className="past-quiet">{words.none}</p>
      ) : (
        <ul className="past-list" aria-label={words.list}>
          {runs.map((run) => {
            const [first, ...others] = run;
            if (!first) return null;
            // Its oldest change names a run: newer ones join it.
            const key = run.at(-1)?.revision ?? first.revision;
            return others.length === 0 ? (
              <ChangeRow key={key} entry={first} rows={rows} />
            ) : (
              <ChangeRun key={key} run={run} rows={rows} />
            );
          })}
        </ul>
      )}
      {hasMore ? (
        <Button onClick={readEarlier}>{words.earlier}</Button>
      ) : (
        runs.length > 0 && <p className="past-quiet">{words.noEarlier}</p>
      )}
    </div>
  );
}
