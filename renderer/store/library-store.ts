// The shelf of sessions as this console sees it. The host is asked again whenever it says that
// something changed; what was just put into the trash can be taken back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { LibraryListing } from '#shared/api/views.ts';
import type { RoomSize, SessionId } from '#shared/domain/session.ts';
import type { Result } from '#shared/lib/result.ts';

export interface LibraryState {
  /** Null until the first answer. */
  readonly listing: LibraryListing | null;
  readonly problem: AppError | null;
  /** What the last move to the trash was, until it is taken back or dismissed. */
  readonly trashed: { readonly sessionId: SessionId; readonly title: string } | null;
}

export interface NewSession {
  readonly title: string;
  readonly workshop: string;
  readonly roomSize: RoomSize;
}

export interface LibraryStore {
  readonly state: StoreApi<LibraryState>;
  refresh(): Promise<void>;
  create(wanted: NewSession): Promise<Result<{ readonly sessionId: SessionId }, AppError>>;
  rename(sessionId: SessionId, title: string): Promise<void>;
  trash(sessionId: SessionId, title: string): Promise<void>;
  restore(trashId: string): Promise<void>;
  /** Takes back the last move to the trash. */
  untrash(): Promise<void>;
  dismiss(what: 'problem' | 'trashed'): void;
}

export function createLibraryStore(client: Client): LibraryStore {
  const state = createStore<LibraryState>()(() => ({
    listing: null,
    problem: null,
    trashed: null,
  }));

  const refresh = async (): Promise<void> => {
    const answer = await client.call('library.list', {});
    if (answer.ok) state.setState({ listing: answer.value });
    else state.setState({ problem: answer.error });
  };
  /** Says what went wrong and looks again: the shelf may have changed either way. */
  const settle = async (answer: Result<unknown, AppError>): Promise<boolean> => {
    if (!answer.ok) state.setState({ problem: answer.error });
    await refresh();
    return answer.ok;
  };
  client.on('library.changed', () => void refresh());
  client.onReconnect(() => void refresh());

  const restore = async (trashId: string): Promise<void> => {
    if (await settle(await client.call('library.restore', { trashId })))
      state.setState({ trashed: null });
  };

  return {
    state,
    refresh,
    restore,
    async create(wanted) {
      const made = await client.call('library.create', wanted);
      await settle(made);
      return made;
    },
    async rename(sessionId, title) {
      await settle(await client.call('library.rename', { sessionId, title }));
    },
    async trash(sessionId, title) {
      if (await settle(await client.call('library.trash', { sessionId })))
        state.setState({ trashed: { sessionId, title } });
    },
    async untrash() {
      const { trashed, listing } = state.getState();
      const found = listing?.trash
        .filter((card) => card.trashId.startsWith(`${trashed?.sessionId}-`))
        .sort((a, b) => b.trashedAt - a.trashedAt)[0];
      if (found) await restore(found.trashId);
      else state.setState({ trashed: null });
    },
    dismiss: (what) => state.setState(what === 'problem' ? { problem: null } : { trashed: null }),
  };
}
