import { type ReactNode, useId } from 'react';
import { touches } from '#shared/domain/stakeholder.ts';
import { touchWords as words } from '#shared/strings/stakeholder.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';

interface Props {
  readonly stakeholderId: string;
  readonly name: string;
  readonly children?: ReactNode;
}

/** How much it touches their life: by shape and word. */
export function TouchChoice({ stakeholderId, name, children }: Props) {
  const { store } = useOpenSession();
  const stakeholder = useSession(({ session }) => session.stakeholder.get(stakeholderId));
  const group = useId();
  if (!stakeholder) return null;
  return (
    <div className="touch">
      {children}
      <fieldset className="touch__choice" aria-label={words.of(name)}>
        <legend>{words.title}</legend>
        {touches.map((touch) => (
          <label key={touch}>
            <input
              type="radio"
              name={group}
              checked={stakeholder.touch === touch}
              onChange={() =>
                store.dispatch([
                  { type: 'stakeholder.touch', stakeholderId: stakeholder.id, touch },
                ])
              }
            />
            <span aria-hidden="true">{words.signs[touch]}</span> {words.names[touch]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
