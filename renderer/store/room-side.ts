// The session as the room has it, inside the console's window and without a second replica: in the
// room's role, and nothing of what the room must not have.
import { viewFor } from '#shared/derive/view-for.ts';
import type { OpenSession } from './open-session.ts';
import type { SessionState } from './session-state.ts';
import { createViewStore } from './view-store.ts';

interface Seen {
  readonly of: SessionState;
  readonly shown: SessionState;
}

/** `isPicture`: only to be looked at. */
export function roomSide({ store, client }: OpenSession, isPicture: boolean): OpenSession {
  let seen: Seen | null = null;
  const getState = (): SessionState => {
    const of = store.state.getState();
    if (seen?.of === of) return seen.shown;
    const session =
      seen?.of.session === of.session ? seen.shown.session : viewFor('room', of.session);
    seen = { of, shown: { ...of, session } };
    return seen.shown;
  };
  const still = { dispatch: () => false, show: () => undefined };
  return {
    client,
    view: createViewStore(),
    ...(isPicture && { isPicture }),
    store: {
      ...store,
      ...(isPicture && still),
      role: 'room',
      state: { ...store.state, getState },
    },
  };
}
