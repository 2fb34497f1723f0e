import { type KeyboardEvent, useId } from 'react';
import type { Action } from '#shared/domain/action.ts';
import { daySchema } from '#shared/domain/date.ts';
import { limits } from '#shared/domain/limits.ts';
import { closeWords as words } from '#shared/strings/day.ts';
import { short } from '#shared/strings/note.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { focusNext, WrittenField } from './written-field.tsx';

interface Props {
  readonly action: Action;
  readonly nth: number;
}
type Said = Partial<Pick<Action, 'text' | 'owner' | 'dueOn'>>;

/** Who does what by when, written in place. A missing name or day is said, gently. */
export function ActionRow({ action, nth }: Props) {
  const { store } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const { id: actionId, isDone } = action;
  const name = short(action.text) || words.whatOf(nth);
  const mark = (part: 'text' | 'owner'): TypedMark => `action.${part}:${actionId}`;
  const write = (part: keyof Said, said: Said): void => {
    const now = store.state.getState().session.action.get(actionId);
    if (!now || Object.entries(said).every(([key, value]) => Reflect.get(now, key) === value))
      return;
    const { text, owner, dueOn } = { ...now, ...said };
    store.dispatch(
      [{ type: 'action.write', actionId, text, owner, dueOn }],
      `action.${part}:${actionId}`,
    );
  };
  const remove = (): void => {
    store.dispatch([{ type: 'action.delete', actionId }]);
  };
  return (
    <li className="action" data-done={isDone ? '' : undefined} data-form="">
      <input
        type="checkbox"
        className="action__tick"
        aria-label={words.done(name)}
        checked={isDone}
        disabled={isReadOnly}
        onChange={(event) =>
          store.dispatch([{ type: 'action.tick', actionId, isDone: event.target.checked }])
        }
      />
      <WrittenField
        className="action__text"
        label={words.whatOf(nth)}
        labelHidden
        value={action.text}
        maxLength={limits.promptChars}
        mark={mark('text')}
        write={(text) => write('text', { text })}
        onDone={(text) => {
          if (text === '' && action.owner === '' && action.dueOn === null) remove();
        }}
      />
      <WrittenField
        className="action__owner"
        label={words.ownerOf(name)}
        labelHidden
        placeholder={words.ownerPlaceholder}
        value={action.owner}
        maxLength={limits.nameChars}
        mark={mark('owner')}
        write={(owner) => write('owner', { owner })}
      />
      <DueField
        name={name}
        value={action.dueOn}
        write={(dueOn) => write('dueOn', { dueOn })}
        onDone={() => store.endStep()}
      />
      {!isReadOnly && (
        <IconButton icon="trash" label={words.remove(name)} tip="end" onClick={remove} />
      )}
      <Missing action={action} />
    </li>
  );
}

interface DueProps {
  readonly name: string;
  readonly value: Action['dueOn'];
  readonly write: (dueOn: Action['dueOn']) => void;
  readonly onDone: () => void;
}

function DueField({ name, value, write, onDone }: DueProps) {
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    focusNext(event.currentTarget);
  };
  return (
    <div className="action__due">
      <label className="spoken" htmlFor={id}>
        {words.dueOf(name)}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        readOnly={isReadOnly}
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '') return write(null);
          const day = daySchema.safeParse(target.value);
          if (day.success) write(day.data);
        }}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      />
    </div>
  );
}

function Missing({ action }: { readonly action: Action }) {
  if (action.isDone) return null;
  const missing = [
    action.owner.trim() === '' ? words.noOwner : '',
    action.dueOn === null ? words.noDay : '',
  ].filter((word) => word !== '');
  if (missing.length === 0) return null;
  return (
    <p className="action__missing">
      {missing.map((word) => (
        <span key={word} data-missing="">
          {word}
        </span>
      ))}
    </p>
  );
}
