// The past of an open session for its consoles: who changed what, undoing any one change, and going
// back to a snapshot of the whole.
import { type AppError, problem } from '#shared/api/errors.ts';
import type {
  ChangeUndone,
  HistoryPage,
  SnapshotCard,
  SnapshotPage,
  SnapshotView,
} from '#shared/api/past.ts';
import type { Accepted } from '#shared/api/views.ts';
import { type Author, entryOf } from '#shared/derive/history.ts';
import { recordName } from '#shared/derive/record-name.ts';
import { countsOf } from '#shared/derive/session-counts.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Caller } from './handlers.ts';
import { type BatchName, HOST } from './live-session.ts';
import type { Clock, SessionRepository } from './ports.ts';
import type { SessionService } from './session-service.ts';

interface Page {
  readonly before: number | null;
  readonly limit: number;
}

export interface HistoryService {
  /** This window makes its changes under this name. */
  met(caller: Caller, clientId: string): void;
  windowClosed(windowId: string): void;
  list(caller: Caller, sessionId: SessionId, page: Page): Result<HistoryPage, AppError>;
  undo(sessionId: SessionId, batch: BatchName, revision: number): Result<ChangeUndone, AppError>;
  snapshots(sessionId: SessionId, page: Page): Promise<Result<SnapshotPage, AppError>>;
  take(sessionId: SessionId): Promise<Result<SnapshotCard, AppError>>;
  read(sessionId: SessionId, revision: number): Promise<Result<SnapshotView, AppError>>;
  restore(
    sessionId: SessionId,
    batch: BatchName,
    revision: number,
  ): Promise<Result<Accepted, AppError>>;
}

export function createHistoryService(
  repository: SessionRepository,
  sessions: SessionService,
  clock: Clock,
): HistoryService {
  /** Which window makes its changes under which name, as long as it is there. */
  const windowOf = new Map<string, string>();

  const authorOf = ({ windowId }: Caller, { clientId, role }: Change): Author => {
    if (clientId === HOST) return 'the-app';
    if (role === 'room') return 'the-wall';
    const theirs = windowOf.get(clientId);
    if (theirs === windowId) return 'this-window';
    return theirs === undefined ? 'earlier' : 'another-console';
  };

  const readable = async (sessionId: SessionId, revision: number) => {
    const read = await repository.readSnapshot(sessionId, revision);
    if (read.ok && sessionRecord(read.value.session).id !== sessionId)
      return err(problem('snapshot.damaged'));
    return read;
  };

  return {
    met({ windowId }, clientId) {
      windowOf.set(clientId, windowId);
    },
    windowClosed(windowId) {
      for (const [clientId, one] of windowOf) if (one === windowId) windowOf.delete(clientId);
    },
    list(caller, sessionId, { before, limit }) {
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      const session = live.value.session();
      const changes = live.value.changes();
      const older = changes.filter(({ revision }) => before === null || revision < before);
      const entries = older
        .slice(-limit)
        .reverse()
        .map((change) => entryOf(session, change, authorOf(caller, change)));
      return ok({ entries, hasMore: older.length > limit });
    },
    undo(sessionId, batch, revision) {
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      const undone = live.value.undo(batch, revision);
      if (!undone.ok) return undone;
      const session = live.value.session();
      const kept = undone.value.kept.map(({ noun, id }) => {
        const record = session[noun].get(id);
        return { noun, name: record ? recordName(session, noun, record) : '' };
      });
      return ok({ revision: undone.value.revision, count: undone.value.count, kept });
    },
    snapshots: (sessionId, page) => repository.snapshots(sessionId, page),
    async take(sessionId) {
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      if (live.value.readOnly) return err(problem('session.read-only'));
      const [revision, session] = [live.value.revision(), live.value.session()];
      if (!(await live.value.file.snapshot())) return err(problem('disk.failing'));
      return ok({ revision, at: clock.now(), counts: countsOf(session), problem: null });
    },
    async read(sessionId, revision) {
      const read = await readable(sessionId, revision);
      if (!read.ok) return read;
      return ok({ revision, at: read.value.at, body: toBody(read.value.session) });
    },
    async restore(sessionId, batch, revision) {
      const live = sessions.live(sessionId);
      if (!live.ok) return live;
      const before = live.value.answered(batch);
      if (before) return before;
      const then = await readable(sessionId, revision);
      if (!then.ok) return then;
      const mayNot = live.value.mayNotRestore();
      if (mayNot) return err(mayNot);
      await live.value.file.snapshot();
      return live.value.restore(batch, revision, then.value);
    },
  };
}
