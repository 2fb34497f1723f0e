// What this window asks its host about the past of a session.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { ChangeUndone, HistoryPage, SnapshotPage } from '#shared/api/past.ts';
import type { Accepted } from '#shared/api/views.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { fromBody } from '#shared/domain/session-json.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { frozenSession } from './frozen-session.ts';
import type { OpenSession } from './open-session.ts';

/** So many changes are read at once; a snapshot is a whole session, so fewer of those. */
const CHANGES = 60;
const SNAPSHOTS = 12;

type Asked = Pick<OpenSession, 'client' | 'store'>;
type Answer<T> = Promise<Result<T, AppError>>;

export const readHistory = ({ client, store }: Asked, before: number | null): Answer<HistoryPage> =>
  client.call('history.list', { sessionId: store.sessionId, before, limit: CHANGES });

export const readSnapshots = (
  { client, store }: Asked,
  before: number | null,
): Answer<SnapshotPage> =>
  client.call('snapshot.list', { sessionId: store.sessionId, before, limit: SNAPSHOTS });

export const takeSnapshot = ({ client, store: { sessionId } }: Asked) =>
  client.call('snapshot.take', { sessionId });

/** One change of this window: its own undo takes it back. */
export const undoChange = ({ client, store }: Asked, revision: number): Answer<ChangeUndone> =>
  store.submit((batch) =>
    client.call('change.undo', { ...batch, sessionId: store.sessionId, revision }),
  );

export const restoreSnapshot = ({ client, store }: Asked, revision: number): Answer<Accepted> =>
  store.submit((batch) =>
    client.call('snapshot.restore', { ...batch, sessionId: store.sessionId, revision }),
  );

export interface PastSession {
  /** Drawn like any session; it takes nothing in and tells nobody. */
  readonly open: OpenSession;
  readonly session: Session;
  readonly at: number;
}

export async function loadSnapshot(open: OpenSession, revision: number): Answer<PastSession> {
  const { sessionId } = open.store;
  const answer = await open.client.call('snapshot.read', { sessionId, revision });
  if (!answer.ok) return answer;
  const session = fromBody(answer.value.body);
  if (!session) return err(problem('snapshot.damaged'));
  const frozen = frozenSession(open);
  const readOnly = problem('session.read-only');
  frozen.store.state.setState({ session, readOnly, notices: [], refused: null });
  const store = {
    ...frozen.store,
    submit: async () => err(readOnly),
    setTyping: () => undefined,
    writeOn: () => undefined,
    refuse: () => undefined,
    dismiss: () => undefined,
  };
  return ok({ open: { ...frozen, store }, session, at: answer.value.at });
}
