// Opens sessions for windows and closes them when the last one leaves; tells every window what
// changed, in the version that its role may have.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { PointedAt } from '#shared/api/pointed-at.ts';
import {
  conflictNotice,
  quietRoom,
  type RecoveryNotice,
  type RoomShown,
  type RoomState,
  type RoomWish,
  type SessionView,
} from '#shared/api/views.ts';
import { openVisit } from '#shared/derive/clock.ts';
import { diffFor, viewFor } from '#shared/derive/view-for.ts';
import { votedCount } from '#shared/derive/votes.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { toBody } from '#shared/domain/session-json.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Audience } from './audience.ts';
import type { Caller } from './handlers.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import type { Displays, RoomOpener, SessionRepository } from './ports.ts';
import type { SleepWatch } from './sleep-watch.ts';

interface Entry {
  readonly live: LiveSession;
  savedRevision: number;
  trouble: AppError | null;
  room: RoomShown;
  /** Who writes on which note: window by window. */
  readonly writers: Map<string, NoteId>;
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
  show(caller: Caller, sessionId: SessionId, change: RoomWish): Result<RoomState, AppError>;
  /** The others see where the window points. */
  point(caller: Caller, sessionId: SessionId, at: PointedAt | null): void;
  /** Its room window was opened, closed or went to another display. */
  roomMoved(sessionId: SessionId): void;
  isStageRunning(): boolean;
  /** Others see which note the window writes on; null: on none any more. */
  write(caller: Caller, sessionId: SessionId, noteId: NoteId | null): void;
  /** Theirs has become a session of its own, or is not wanted: it is not spoken of any more. */
  conflictSettled(sessionId: SessionId): void;
  /** Everyone is told and the files are closed, so that the folder can be moved. */
  evict(sessionId: SessionId): Promise<void>;
  windowClosed(windowId: string): void;
  flushAll(): Promise<void>;
  closeAll(): Promise<void>;
}

interface Surroundings {
  readonly repository: SessionRepository;
  readonly audience: Audience;
  readonly sleep: SleepWatch;
  readonly rooms: Pick<RoomOpener, 'place'>;
  readonly displays: Displays;
  readonly now: () => number;
}

export function createSessionService({
  repository,
  audience,
  sleep,
  rooms,
  displays,
  now,
}: Surroundings): SessionService {
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

  const isStageRunning = (): boolean =>
    [...entries.values()].some(({ live }) => openVisit(live.session()) !== null);
  const stayAwake = (): void => displays.stayOn(isStageRunning());

  const broadcast = (sessionId: SessionId, change: Change): void => {
    stayAwake();
    audience.tell(sessionId, 'session.changed', (viewer) => ({
      sessionId,
      revision: change.revision,
      clientId: change.clientId,
      seq: change.seq,
      diff: diffFor(viewer.role, change.diff),
    }));
  };

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
      room: { ...quietRoom, votedCount: votedCount(live.session()) },
      writers: new Map(),
    };
    entries.set(sessionId, entry);
    sleep.opened(live, loaded.value.changes.at(-1)?.at ?? null);
    stayAwake();
    return ok(entry);
  };

  const unload = async (sessionId: SessionId): Promise<void> => {
    const entry = entries.get(sessionId);
    if (!entry) return;
    entries.delete(sessionId);
    sleep.closed(sessionId);
    stayAwake();
    await entry.live.file.close();
  };

  const noticesOf = ({ sessionId, notices }: LiveSession): readonly RecoveryNotice[] => [
    ...notices.filter(({ kind }) => kind !== 'conflict'),
    ...(conflicts.has(sessionId) ? [conflictNotice] : []),
  ];

  /** Nobody is told of their own writing. */
  const roomFor = ({ windowId }: Caller, { room, writers }: Entry): RoomState => ({
    ...room,
    writing: [...writers].flatMap(([writer, noteId]) => (writer === windowId ? [] : [noteId])),
  });
  const tellRoom = (sessionId: SessionId, entry: Entry): void =>
    audience.tell(sessionId, 'room.shown', (viewer) => ({
      sessionId,
      room: roomFor(viewer, entry),
    }));
  /** Without its window nobody knows how the wall is laid out there. */
  const roomMoved = (sessionId: SessionId): void => {
    const entry = entries.get(sessionId);
    if (!entry) return;
    const place = audience.hasRoom(sessionId) ? rooms.place(sessionId) : 'nowhere';
    if (place === entry.room.place) return;
    const gone = place === 'nowhere' ? { pageCount: 1, aspect: null } : {};
    entry.room = { ...entry.room, ...gone, place };
    tellRoom(sessionId, entry);
  };
  const stopWriting = (sessionId: SessionId, windowId: string): void => {
    const entry = entries.get(sessionId);
    if (entry?.writers.delete(windowId)) tellRoom(sessionId, entry);
  };

  const viewOf = (caller: Caller, entry: Entry): SessionView => ({
    sessionId: entry.live.sessionId,
    revision: entry.live.revision(),
    savedRevision: entry.savedRevision,
    body: toBody(viewFor(caller.role, entry.live.session())),
    readOnly: entry.live.readOnly,
    notices: caller.role === 'facilitator' ? noticesOf(entry.live) : [],
    room: roomFor(caller, entry),
  });

  /** Libraries say who has a session open, and how it was left. */
  const tellLibraries = (exceptId?: string): void =>
    audience.tellConsoles('library.changed', {}, exceptId);

  const unloadUnwatched = async (sessionId: SessionId): Promise<void> => {
    await inTurn(sessionId, async () => {
      if (!audience.isWatched(sessionId)) await unload(sessionId);
    });
    tellLibraries();
  };

  return {
    open: (caller, sessionId) =>
      inTurn(sessionId, async () => {
        const entry = await load(sessionId);
        if (!entry.ok) return entry;
        audience.watch(sessionId, caller);
        if (caller.role === 'room') roomMoved(sessionId);
        tellLibraries(caller.windowId);
        return ok(viewOf(caller, entry.value));
      }),
    close(caller, sessionId) {
      audience.unwatch(sessionId, caller.windowId);
      roomMoved(sessionId);
      stopWriting(sessionId, caller.windowId);
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
    show(caller, sessionId, change) {
      const entry = entries.get(sessionId);
      if (!entry) return err(problem('session.not-open'));
      const { ideaRound, report } = change;
      const begun = ideaRound && { ideaRound: { ...ideaRound, startedAt: now() } };
      const turned = report && { report: { ...report, startedAt: now() } };
      entry.room = { ...entry.room, ...change, ...begun, ...turned };
      tellRoom(sessionId, entry);
      return ok(roomFor(caller, entry));
    },
    point({ windowId, role }, sessionId, at) {
      audience.tell(sessionId, 'room.pointed', (viewer) =>
        viewer.windowId === windowId ? null : { sessionId, from: role, at },
      );
    },
    roomMoved,
    isStageRunning,
    write({ windowId }, sessionId, noteId) {
      const entry = entries.get(sessionId);
      if (noteId === null || !entry) return stopWriting(sessionId, windowId);
      entry.writers.set(windowId, noteId);
      tellRoom(sessionId, entry);
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
      for (const sessionId of audience.leave(windowId)) {
        roomMoved(sessionId);
        stopWriting(sessionId, windowId);
        void unloadUnwatched(sessionId);
      }
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
