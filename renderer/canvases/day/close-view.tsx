import { agendaOf } from '#shared/derive/board.ts';
import { sentenceOf } from '#shared/derive/insights.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { closeWords as words } from '#shared/strings/day.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { ActionRow } from './action-row.tsx';
import { AddLine } from './add-line.tsx';
import { dayWords } from './day-date.ts';
import { RoomPageButtons } from './room-page-buttons.tsx';
import { random, useActions, useInsightsToCheck, useParkedNotes } from './use-day.ts';
import './close-view.css';

/** From here on the room may need pages. */
const LONG_LIST = 4;

/** Who does what by when, read out; and who asks around whether what we learned is so. */
export function CloseView() {
  return (
    <div className="day-page">
      <Actions />
      <Checks />
      <ForLater />
    </div>
  );
}

function Actions() {
  const { store, view } = useOpenSession();
  const actions = useActions();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const add = (text: string): boolean => {
    const actionId = newId('action', random);
    const op = { type: 'action.add', actionId, text, owner: '', dueOn: null } as const;
    if (!store.dispatch([op])) return false;
    view.announce(words.added(text));
    return true;
  };
  return (
    <section className="day-paper">
      <header className="day-head">
        <h3>{words.title}</h3>
        {actions.length >= LONG_LIST && <RoomPageButtons />}
      </header>
      {actions.length === 0 ? (
        <p className="day-hint">{words.empty}</p>
      ) : (
        <ul className="actions" aria-label={words.title}>
          {actions.map((action, nth) => (
            <ActionRow key={action.id} action={action} nth={nth + 1} />
          ))}
        </ul>
      )}
      {!isReadOnly && actions.length < limits.actions && (
        <AddLine
          of="action"
          label={words.add}
          placeholder={words.placeholder}
          maxLength={limits.promptChars}
          add={add}
        />
      )}
      {actions.length >= limits.actions && <p className="day-hint">{words.full(limits.actions)}</p>}
    </section>
  );
}

/** Read only: they are written where the insights are. */
function Checks() {
  const { view } = useOpenSession();
  const insights = useInsightsToCheck();
  const stage = useSession(({ session }) =>
    agendaOf(session).find(({ kind }) => kind === 'insights'),
  );
  if (insights.length === 0) return null;
  return (
    <section className="day-paper">
      <header className="day-head">
        <h3>{words.checks}</h3>
        {stage && <Button onClick={() => view.lookAt(stage.id)}>{words.goToInsights}</Button>}
      </header>
      <p className="day-hint">{words.checksHint}</p>
      <ul className="checks" aria-label={words.checks}>
        {insights.map((insight) => (
          <li key={insight.id} className="check">
            <p dir="auto">{sentenceOf(insight)}</p>
            <p className="check__who">
              <b dir="auto" data-missing={insight.checkOwner ? undefined : ''}>
                {insight.checkOwner || words.noOwner}
              </b>
              <span data-missing={insight.checkBy ? undefined : ''}>
                {insight.checkBy ? dayWords(insight.checkBy) : words.noDay}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ForLater() {
  const { view } = useOpenSession();
  const count = useParkedNotes().length;
  return (
    <section className="day-head close-end">
      <p>{words.thanks}</p>
      {count > 0 && (
        <p>
          {words.forLater(count)}{' '}
          <Button look="quiet" onClick={() => view.open('parking')}>
            {words.openForLater}
          </Button>
        </p>
      )}
    </section>
  );
}
