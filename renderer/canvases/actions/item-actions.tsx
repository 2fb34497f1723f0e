// Who does what by when about one thing: its actions, a line to add the next, and where it is asked
// for, how each begins.

import { useMemo } from 'react';
import { actionsAbout } from '#shared/derive/programmes.ts';
import type { Action } from '#shared/domain/action.ts';
import type { ItemRef } from '#shared/domain/item-ref.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { itemActionWords as words } from '#shared/strings/actions.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { ActionRow } from '../day/action-row.tsx';
import { AddLine } from '../day/add-line.tsx';
import { random } from '../day/use-day.ts';
import { WrittenField } from '../day/written-field.tsx';
import '../day/close-view.css';
import './item-actions.css';

interface Props {
  readonly about: ItemRef;
  /** Of the list; read aloud. */
  readonly label: string;
  readonly addLabel: string;
  readonly placeholder: string;
  readonly hasFirstStep?: boolean;
}

export function useActionsAbout(ids: readonly string[]): readonly Action[] {
  const action = useSession(({ session }) => session.action);
  const key = ids.join(' ');
  return useMemo(() => actionsAbout({ action }, new Set(key.split(' '))), [action, key]);
}

export function ItemActions({ about, label, addLabel, placeholder, hasFirstStep }: Props) {
  const { store, view } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const isFull = useSession(({ session }) => session.action.size >= limits.actions);
  const actions = useActionsAbout([about.id]);
  const add = (text: string): boolean => {
    const actionId = newId('action', random);
    const op = { type: 'action.add', actionId, text, owner: '', dueOn: null, about } as const;
    if (!store.dispatch([op])) return false;
    view.announce(words.added(text));
    return true;
  };
  return (
    <div className="item-actions">
      {actions.length > 0 && (
        <ul className="actions" aria-label={label}>
          {actions.map((action, nth) =>
            hasFirstStep ? (
              <li key={action.id} className="item-actions__one">
                <ul>
                  <ActionRow action={action} nth={nth + 1} />
                </ul>
                <FirstStep action={action} />
              </li>
            ) : (
              <ActionRow key={action.id} action={action} nth={nth + 1} />
            ),
          )}
        </ul>
      )}
      {!isReadOnly && !isFull && (
        <AddLine
          of={`action:${about.id}`}
          label={addLabel}
          placeholder={placeholder}
          maxLength={limits.promptChars}
          add={add}
        />
      )}
    </div>
  );
}

function FirstStep({ action }: { readonly action: Action }) {
  const { store } = useOpenSession();
  const { id: actionId, text, firstStep } = action;
  const mark: TypedMark = `action.firstStep:${actionId}`;
  return (
    <div className="item-actions__step">
      <WrittenField
        label={words.firstStep(text)}
        labelHidden
        placeholder={words.firstStepShort}
        value={firstStep}
        maxLength={limits.promptChars}
        mark={mark}
        write={(next) => {
          const now = store.state.getState().session.action.get(actionId);
          if (!now || now.firstStep === next) return;
          const { text: what, owner, dueOn } = now;
          const op = { type: 'action.write', actionId, text: what, owner, dueOn } as const;
          store.dispatch([{ ...op, firstStep: next }], mark);
        }}
      />
      {firstStep.trim() === '' && !action.isDone && <span data-missing="">{words.noStep}</span>}
    </div>
  );
}
