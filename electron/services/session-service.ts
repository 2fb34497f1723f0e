// Opens sessions for windows and closes them when the last one leaves; tells every window what
// changed, in the version that its role may have.
import { type AppError, problem } from '#shared/api/errors.ts';
import {
  conflictNotice,
  type RecoveryNotice,
  type RoomState,
  type SessionView,
} from '#shared/api/views.ts';
import { diffFor, viewFor } from '#shared/derive/view-for.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { toBody } from '#shared/domain/session-json.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Audience } from './audience.ts';
import type { Caller } from './handlers.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import type { SessionRepository } from './ports.ts';

interface Entry {
  readonly live: LiveSession;
  savedRevision: number;
  trouble: AppError | null;
  room: RoomState;
}

export interface SessionService {
  open(caller: Caller, sessionId: SessionId): Promise<Result<SessionView, AppError>>;
  close(caller: Caller, sessionId: SessionId): Promise<void>;
  /** The truth of a session that this or another window has open. */
  live(sessionId: SessionId): Result<LiveSession, AppError>;
  /**
   * Runs short work on a session whether it is open or not; opened for this alone, it is closed
   * again. Opening, closing and trashing of the session wait for it.
   */
  during<T>(
    sessionId: SessionId,
    work: (live: LiveSession) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>>;
  show(sessionId: SessionId, change: Partial<RoomState>): Result<RoomState, AppError>;
  /** Theirs has become a session of its own, or is not wanted: it is not spoken of any more. */
  conflictSettled(sessionId: SessionId): void;
  /** Everyone is told and the files are closed, so that the folder can be moved. */
  evict(sessionId: SessionId): Promise<void>;
  windowClosed(windowId: string): void;
  flushAll(): Promise<void>;
  closeAll(): Promise<void>;
}

const quietRoom: RoomState = {
  frozen: false,
  blank: false,
  spotlightId: null,
  agreements: false,
  page: 0,
};

export function createSessionService(
  repository: SessionRepository,
  audience: Audience,
  now: () => number,
): SessionService {
  const entries = new Map<SessionId, Entry>();
  /** Opening and closing of one session happen one after the other. */
  const turns = new Map<SessionId, Promise<unknown>>();
  /** Someone else's versions that nobody has dealt with yet, whether their session is open or not. */
  const conflicts = new Set<SessionId>();

  const inTurn = <T>(sessionId: SessionId, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(sessionId) ?? Promise.resolve()).then(work, work);
    turns.set(sessionId, turn);
    return turn;
  };

  const broadcast = (sessionId: SessionId, change: Change): void =>
    audience.tell(sessionId, 'session.changed', (viewer) => ({
      sessionId,
      revision: change.revision,
      clientId: change.clientId,
      seq: change.seq,
      diff: diffFor(viewer.role, change.diff),
    }));

  const load = async (sessionId: SessionId): Promise<Result<Entry, AppError>> => {
    const held = entries.get(sessionId);
    if (held) return ok(held);
    const told = { savedRevision: 0, trouble: null as AppError | null };
    let entry: Entry | null = null;
    const loaded = await repository.open(sessionId, {
      saved(revision) {
        (entry ?? told).savedRevision = revision;
        audience.tell(sessionId, 'session.saved', () => ({ sessionId, revision }));
      },
      troubled(trouble) {
        (entry ?? told).trouble = trouble;
        audience.tell(sessionId, 'session.troubled', () => ({ sessionId, problem: trouble }));
      },
      conflicted() {
        conflicts.add(sessionId);
        audience.tell(sessionId, 'session.conflicted', () => ({ sessionId }));
      },
    });
    if (!loaded.ok) return loaded;
    if (loaded.value.notices.some(({ kind }) => kind === 'conflict')) conflicts.add(sessionId);
    const live = createLiveSession(loaded.value, now, (change) => broadcast(sessionId, change));
    entry = {
      live,
      savedRevision: Math.max(told.savedRevision, loaded.value.revision),
      trouble: told.trouble,
      room: quietRoom,
    };
    entries.set(sessionId, entry);
    return ok(entry);
  };

  const unload = async (sessionId: SessionId): Promise<void> => {
    const entry = entries.get(sessionId);
    if (!entry) return;
    entries.delete(sessionId);
    await entry.live.file.close();
  };

  const noticesOf = ({ sessionId, notices }: LiveSession): readonly RecoveryNotice[] => [
    ...notices.filter(({ kind }) => kind !== 'conflict'),
    ...(conflicts.has(sessionId) ? [conflictNotice] : []),
  ];

  const viewOf = (caller: Caller, { live, savedRevision, room }: Entry): SessionView => ({
    sessionId: live.sessionId,
    revision: live.revision(),
    savedRevision,
    body: toBody(viewFor(caller.role, live.session())),
    readOnly: live.readOnly,
    notices: caller.role === 'facilitator' ? noticesOf(live) : [],
    room,
  });

  const unloadUnwatched = (sessionId: SessionId): Promise<void> =>
    inTurn(sessionId, async () => {
      if (!audience.isWatched(sessionId)) await unload(sessionId);
    });

  return {
    open: (caller, sessionId) =>
      inTurn(sessionId, async () => {
        const entry = await load(sessionId);
        if (!entry.ok) return entry;
        audience.watch(sessionId, caller);
        return ok(viewOf(caller, entry.value));
      }),
    close(caller, sessionId) {
      audience.unwatch(sessionId, caller.windowId);
      return unloadUnwatched(sessionId);
    },
    live(sessionId) {
      const entry = entries.get(sessionId);
      return entry ? ok(entry.live) : err(problem('session.not-open'));
    },
    during: (sessionId, work) =>
      inTurn(sessionId, async () => {
        const entry = await load(sessionId);
        if (!entry.ok) return entry;
        try {
          return await work(entry.value.live);
        } finally {
          if (!audience.isWatched(sessionId)) await unload(sessionId);
        }
      }),
    show(sessionId, change) {
      const entry = entries.get(sessionId);
      if (!entry) return err(problem('session.not-open'));
      entry.room = { ...entry.room, ...change };
      audience.tell(sessionId, 'room.shown', () => ({ sessionId, room: entry.room }));
      return ok(entry.room);
    },
    conflictSettled(sessionId) {
      conflicts.delete(sessionId);
    },
    async evict(sessionId) {
      audience.tell(sessionId, 'session.trashed', () => ({ sessionId }));
      audience.unwatchAll(sessionId);
      await inTurn(sessionId, () => unload(sessionId));
    },
    windowClosed(windowId) {
      for (const sessionId of audience.leave(windowId)) void unloadUnwatched(sessionId);
    },
    async flushAll() {
      await Promise.all([...entries.values()].map(({ live }) => live.file.flush()));
    },
    async closeAll() {
      const open = [...entries.keys()];
      await Promise.all(open.map((sessionId) => inTurn(sessionId, () => unload(sessionId))));
    },
  };
}
