// A room of more than a table's size is asked once whether it sits at tables. Quietly: it is a line
// beside the board, and goes for good when it was answered.
import { useState } from 'react';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { tableWords as words } from '#shared/strings/tables.ts';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { keptDrafts } from '../../../store/kept-drafts.ts';
import './tables-hint.css';

const ANSWERED = 'answered';

export function TablesHint() {
  const { store, view } = useOpenSession();
  const mark = `tables:${store.sessionId}`;
  const [isAnswered, setAnswered] = useState(() => keptDrafts.read(mark) !== '');
  const isAsked = useSession(
    ({ session, readOnly }) =>
      readOnly === null &&
      session.table.size === 0 &&
      sessionRecord(session).roomSize !== 'up-to-12',
  );
  if (!isAsked || isAnswered) return null;
  const answer = (): void => {
    keptDrafts.write(mark, ANSWERED);
    setAnswered(true);
  };
  return (
    <p className="tables-hint">
      <span>{words.suggest}</span>
      <button
        type="button"
        onClick={() => {
          answer();
          view.open('tables');
        }}
      >
        {words.suggestYes}
      </button>
      <button type="button" onClick={answer}>
        {words.suggestNo}
      </button>
    </p>
  );
}
