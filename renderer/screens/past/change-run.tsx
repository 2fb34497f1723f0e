import { useState } from 'react';
import type { HistoryEntry } from '#shared/derive/history.ts';
import { whyNoUndo, historyWords as words } from '#shared/strings/history.ts';
import { Button } from '../../components/button.tsx';
import { momentOrClock } from '../moment.ts';
import { ChangeRow, type Rows } from './change-row.tsx';

interface Props {
  /** Two at least, newest first. */
  readonly run: readonly HistoryEntry[];
  readonly rows: Rows;
}

/** Changes of one kind in one go; opened, each has its own undo. */
export function ChangeRun({ run, rows }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [newest, ...others] = run;
  if (!newest) return null;
  const isUndone = run.every(({ revision }) => rows.undone.has(revision));
  const sentence = rows.sentence(newest);
  return (
    <li className="past-row" data-undone={isUndone ? '' : undefined}>
      <p className="past-what" dir="auto">
        {sentence}
      </p>
      <p className="past-who">
        {words.byWhom(momentOrClock(newest.at, Date.now()), newest.author)}
      </p>
      {!isUndone && !isOpen && (
        <p className="past-who">{newest.isUndoable ? words.oneByOne : whyNoUndo(newest)}</p>
      )}
      <Button
        look="quiet"
        sign={isOpen ? 'up' : 'down'}
        expanded={isOpen}
        name={words.moreOf(sentence, others.length)}
        onClick={() => setOpen(!isOpen)}
      >
        {words.more(others.length)}
      </Button>
      {isOpen && (
        <ul className="past-list past-inner">
          {run.map((entry) => (
            <ChangeRow key={entry.revision} entry={entry} rows={rows} />
          ))}
        </ul>
      )}
    </li>
  );
}
