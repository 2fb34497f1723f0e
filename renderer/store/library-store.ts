// The shelf of sessions as this console sees it. The host is asked again whenever it says that
// something changed; what was just put into the trash can be taken back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { LibraryListing } from '#shared/api/views.ts';
import type { RoomSize, SessionId } from '#shared/domain/session.ts';
import { equalValues } from '#shared/lib/equal.ts';
import type { Result } from '#shared/lib/result.ts';
import type { LibraryState } from './library-state.ts';
import { createLibraryWork, type LibraryWork } from './library-work.ts';

export interface NewSession {
  readonly title: string;
  readonly workshop: string;
  readonly roomSize: RoomSize;
}
type Made = Promise<Result<{ readonly sessionId: SessionId }, AppError>>;

export interface LibraryStore extends LibraryWork {
  readonly state: StoreApi<LibraryState>;
  refresh(): Promise<void>;
  find(query: string): void;
  create(wanted: NewSession): Made;
  /** The worked example, as a session of its own. */
  openExample(): Made;
  /** Its agenda with made-up notes, to practise in. */
  rehearse(sessionId: SessionId): Made;
  rename(sessionId: SessionId, title: string): Promise<void>;
  /** Out of the trash for good. */
  discard(trashId: string): Promise<void>;
  dismiss(what: 'problem' | 'trashed' | 'outcome'): void;
}

/** A card that says the same stays the same object: its tile is not drawn again. */
function withKnownCards(next: LibraryListing, known: LibraryListing | null): LibraryListing {
  const held = new Map(known?.sessions.map((card) => [card.sessionId, card]));
  const sessions = next.sessions.map((card) => {
    const before = held.get(card.sessionId);
    return before && equalValues(before, card) ? before : card;
  });
  return { ...next, sessions };
}

const nothing = { problem: null, trashed: [], outcome: null } as const;

export function createLibraryStore(client: Client): LibraryStore {
  const state = createStore<LibraryState>()(() => ({
    ...nothing,
    listing: null,
    query: '',
    work: null,
  }));

  let asking: Promise<void> | null = null;
  let isOutdated = false;
  const ask = async (): Promise<void> => {
    do {
      isOutdated = false;
      const answer = await client.call('library.list', {});
      if (answer.ok)
        state.setState(({ listing }) => ({ listing: withKnownCards(answer.value, listing) }));
      else state.setState({ problem: answer.error });
    } while (isOutdated);
    asking = null;
  };
  /** However much happens at once, one question is on its way, and one more after it. */
  const refresh = (): Promise<void> => {
    if (asking) isOutdated = true;
    asking ??= ask();
    return asking;
  };
  /** Says what went wrong and looks again: the shelf may have changed either way. */
  const settle = async (answer: Result<unknown, AppError>): Promise<void> => {
    if (!answer.ok) state.setState({ problem: answer.error });
    await refresh();
  };
  client.on('library.changed', () => void refresh());
  client.onReconnect(() => void refresh());

  const made = async (asked: Made): Made => {
    const answer = await asked;
    await settle(answer);
    return answer;
  };

  return {
    state,
    refresh,
    ...createLibraryWork(client, state, refresh),
    find: (query) => state.setState({ query }),
    create: (wanted) => made(client.call('library.create', wanted)),
    rehearse: (sessionId) => made(client.call('library.rehearse', { sessionId })),
    openExample: () => made(client.call('library.example', {})),
    async rename(sessionId, title) {
      await settle(await client.call('library.rename', { sessionId, title }));
    },
    async discard(trashId) {
      await settle(await client.call('library.discard', { trashId }));
      const left = state.getState().trashed.filter((one) => one.trashId !== trashId);
      state.setState({ trashed: left });
    },
    dismiss: (what) => state.setState({ [what]: nothing[what] }),
  };
}
