// What will be done about one thing: by whom and by when, written in place.
import type { Action } from '#shared/domain/action.ts';
import type { ItemRef } from '#shared/domain/item-ref.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { itemActionWords as words } from '#shared/strings/stakeholder.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { ActionRow } from '../day/action-row.tsx';
import { AddLine } from '../day/add-line.tsx';
import { random, useActions } from '../day/use-day.ts';
import '../day/close-view.css';
import './item-actions.css';

interface Props {
  readonly about: ItemRef;
  /** What it is called. */
  readonly name: string;
}

export const isAbout = ({ about }: Action, item: ItemRef): boolean =>
  about !== null && about.kind === item.kind && about.id === item.id;

export function ItemActions({ about, name }: Props) {
  const { store, view } = useOpenSession();
  const actions = useActions().filter((action) => isAbout(action, about));
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const isFull = useSession(({ session }) => session.action.size >= limits.actions);
  const add = (text: string): boolean => {
    const actionId = newId('action', random);
    const said = { text, owner: '', dueOn: null, about };
    if (!store.dispatch([{ type: 'action.add', actionId, ...said }])) return false;
    view.announce(words.added(text));
    return true;
  };
  return (
    <div className="item-actions">
      {actions.length > 0 && (
        <ul className="actions" aria-label={words.list(name)}>
          {actions.map((action, nth) => (
            <ActionRow key={action.id} action={action} nth={nth + 1} />
          ))}
        </ul>
      )}
      {!isReadOnly && !isFull && (
        <AddLine
          of={`action:${about.id}`}
          label={words.add(name)}
          placeholder={words.placeholder}
          maxLength={limits.promptChars}
          add={add}
        />
      )}
    </div>
  );
}
