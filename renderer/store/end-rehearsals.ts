// A rehearsal that is left goes to the trash by itself, as soon as everything in it is on the disk.
import { sessionRecord } from '#shared/domain/session-body.ts';
import type { AppStore } from './app-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { OpenSession } from './open-session.ts';

const isRehearsal = ({ store }: OpenSession): boolean => {
  const { phase, session } = store.state.getState();
  return phase === 'open' && sessionRecord(session).rehearsal;
};

/** From now on. A room window leaves nothing; its console does. */
export function endRehearsals(app: AppStore, library: Pick<LibraryStore, 'trash'>): void {
  let held: readonly OpenSession[] = [];
  app.state.subscribe(({ open, leaving, info }) => {
    if (info?.role !== 'facilitator') return;
    const now = open ? [open, ...leaving] : leaving;
    const left = held.filter((one) => !now.includes(one) && isRehearsal(one));
    held = now;
    for (const { store } of left) {
      const { title } = sessionRecord(store.state.getState().session);
      void library.trash([{ sessionId: store.sessionId, title }]);
    }
  });
}
