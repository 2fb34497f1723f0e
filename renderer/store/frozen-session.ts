// What a frozen room keeps showing: the session as it was at that moment. It takes no changes.
import { createStore } from 'zustand/vanilla';
import type { OpenSession } from './open-session.ts';
import { createViewStore } from './view-store.ts';

export function frozenSession({ store, client, isPicture }: OpenSession): OpenSession {
  const held = store.state.getState();
  return {
    client,
    ...(isPicture && { isPicture }),
    view: createViewStore(),
    store: {
      ...store,
      state: createStore(() => held),
      dispatch: () => false,
      undo: () => undefined,
      redo: () => undefined,
      show: () => undefined,
    },
  };
}
