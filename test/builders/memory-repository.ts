// Sessions and settings in memory, for tests of what does not concern the disk. Saving answers
// only when `sync` is called, or at once when `auto` is on.

import { problem } from '#shared/api/errors.ts';
import { defaultSettings } from '#shared/api/settings.ts';
import { cardContent } from '#shared/derive/session-card.ts';
import { countsOf } from '#shared/derive/session-counts.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { err, ok } from '#shared/lib/result.ts';
import type {
  LoadedSession,
  SaveListener,
  SessionRepository,
  SettingsStore,
} from '../../electron/services/ports.ts';

interface Kept {
  session: Session;
  revision: number;
  changes: Change[];
  trashId: string | null;
  listener: SaveListener | null;
  /** Someone else's version. */
  theirs: Uint8Array | null;
  readonly snapshots: Map<number, Session>;
}

export interface MemoryRepository extends SessionRepository {
  /** Everything appended so far is "on the disk". */
  sync(): void;
  readonly kept: ReadonlyMap<SessionId, Kept>;
  /** Another program writes its own version over the session's file. */
  replace(sessionId: SessionId, theirs: Uint8Array): void;
  readonly isOpen: (sessionId: SessionId) => boolean;
}

export function memoryRepository({ auto = true } = {}): MemoryRepository {
  const kept = new Map<SessionId, Kept>();
  const report = (one: Kept): void => one.listener?.saved(one.revision);
  const loadedFrom = (one: Kept): LoadedSession => ({
    session: one.session,
    revision: one.revision,
    changes: [...one.changes],
    notices: [],
    readOnly: null,
    file: {
      append(change, session) {
        one.session = session;
        one.revision = change.revision;
        one.changes.push(change);
        if (auto) queueMicrotask(() => report(one));
      },
      flush: async () => report(one),
      async snapshot() {
        one.snapshots.set(one.revision, one.session);
        return true;
      },
      close: async () => {
        report(one);
        one.listener = null;
      },
    },
  });
  return {
    kept,
    isOpen: (sessionId) => kept.get(sessionId)?.listener != null,
    replace(sessionId, theirs) {
      const one = kept.get(sessionId);
      if (!one) return;
      one.theirs = theirs;
      one.listener?.conflicted();
    },
    sync: () => {
      for (const one of kept.values()) report(one);
    },
    async list() {
      const all = [...kept].map(([sessionId, one]) => ({ sessionId, one }));
      return {
        sessions: all
          .filter(({ one }) => one.trashId === null)
          .map(({ sessionId, one }) => ({
            ...cardContent(one.session),
            sessionId,
            changedAt: one.revision,
            problem: null,
          })),
        trash: all.flatMap(({ one }) =>
          one.trashId === null
            ? []
            : [
                {
                  ...cardContent(one.session),
                  trashId: one.trashId,
                  trashedAt: 0,
                },
              ],
        ),
      };
    },
    async create(session) {
      const start = {
        session,
        revision: 0,
        changes: [],
        trashId: null,
        listener: null,
        theirs: null,
        snapshots: new Map(),
      };
      kept.set(sessionRecord(session).id, start);
      return ok(null);
    },
    async open(sessionId, listener) {
      const one = kept.get(sessionId);
      if (!one || one.trashId !== null) return err(problem('session.missing'));
      one.listener = listener;
      return ok(loadedFrom(one));
    },
    async snapshots(sessionId, { before, limit }) {
      const held = [...(kept.get(sessionId)?.snapshots ?? [])]
        .filter(([revision]) => before === null || revision < before)
        .sort(([a], [b]) => b - a);
      const snapshots = held.slice(0, limit).map(([revision, session]) => ({
        ...{ revision, at: revision, counts: countsOf(session), problem: null },
      }));
      return ok({ snapshots, hasMore: held.length > limit });
    },
    async readSnapshot(sessionId, revision) {
      const session = kept.get(sessionId)?.snapshots.get(revision);
      return session ? ok({ session, at: revision }) : err(problem('snapshot.missing'));
    },
    async readConflict(sessionId) {
      const theirs = kept.get(sessionId)?.theirs;
      return theirs ? ok(theirs) : err(problem('conflict.missing'));
    },
    async trash(sessionId) {
      const one = kept.get(sessionId);
      if (!one) return err(problem('session.missing'));
      const trashId = `${sessionId}-${one.revision}`;
      one.trashId = trashId;
      return ok({ trashId });
    },
    async restore(trashId) {
      const one = [...kept.values()].find((candidate) => candidate.trashId === trashId);
      if (!one) return err(problem('session.missing'));
      one.trashId = null;
      return ok(null);
    },
    async discard(trashId) {
      const found = [...kept].find(([, candidate]) => candidate.trashId === trashId);
      if (!found) return err(problem('session.missing'));
      kept.delete(found[0]);
      return ok(null);
    },
  };
}

export function memorySettings(): SettingsStore {
  let held = defaultSettings;
  return {
    read: async () => held,
    write: async (settings) => {
      held = settings;
      return ok(null);
    },
  };
}
