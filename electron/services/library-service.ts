// Making, copying, renaming, trashing and bringing back whole sessions.
import type { AppError } from '#shared/api/errors.ts';
import type { LibraryListing } from '#shared/api/views.ts';
import type { RoomSize, SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { sessionCopy } from '#shared/transfer/session-copy.ts';
import { withNewIds } from '#shared/transfer/with-new-ids.ts';
import { planById } from '#shared/workshops/catalogue.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { makeOwnSession, makeSession } from '#shared/workshops/make-session.ts';
import { rehearsalOf } from '#shared/workshops/rehearsal.ts';
import type { Audience } from './audience.ts';
import { HOST } from './live-session.ts';
import type { PlanService } from './plan-service.ts';
import type { Clock, Randomness, SessionRepository } from './ports.ts';
import type { SessionService } from './session-service.ts';

export interface LibraryService {
  /** As this window sees it: what others have open is marked. */
  list(windowId: string): Promise<LibraryListing>;
  create(wish: {
    readonly title: string;
    readonly workshop: string;
    readonly roomSize: RoomSize;
  }): Promise<Result<{ sessionId: SessionId }, AppError>>;
  /** Keeps a session that came from a file. */
  adopt(session: Session): Promise<Result<{ sessionId: SessionId }, AppError>>;
  rename(sessionId: SessionId, title: string): Promise<Result<null, AppError>>;
  /** A session of its own with everything that is in this one, open or not. */
  duplicate(sessionId: SessionId): Promise<Result<{ sessionId: SessionId }, AppError>>;
  /** Its agenda with made-up notes, as a session that goes to the trash when it is left. */
  rehearse(sessionId: SessionId): Promise<Result<{ sessionId: SessionId }, AppError>>;
  /** The app ends: rehearsals that were begun since its start go to the trash. Never throws. */
  endRehearsals(): Promise<void>;
  /** The worked example, which everyone may spoil: it is made anew each time. */
  example(): Promise<Result<{ sessionId: SessionId }, AppError>>;
  trash(sessionId: SessionId): Promise<Result<{ trashId: string }, AppError>>;
  restore(trashId: string): Promise<Result<null, AppError>>;
  discard(trashId: string): Promise<Result<null, AppError>>;
}

interface Parts {
  readonly repository: SessionRepository;
  readonly plans: Pick<PlanService, 'find'>;
  readonly sessions: SessionService;
  readonly audience: Pick<Audience, 'watchedElsewhere'>;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly changed: () => void;
}

export function createLibraryService(parts: Parts): LibraryService {
  const { repository, plans, sessions, audience, clock, random, changed } = parts;
  const bytes = (): Uint8Array => random.bytes();

  const told = async <T>(outcome: Promise<Result<T, AppError>>): Promise<Result<T, AppError>> => {
    const result = await outcome;
    if (result.ok) changed();
    return result;
  };
  const adopt = async (session: Session): Promise<Result<{ sessionId: SessionId }, AppError>> => {
    const created = await repository.create(session);
    return created.ok ? ok({ sessionId: sessionRecord(session).id }) : created;
  };
  const rename = (sessionId: SessionId, title: string) =>
    sessions.during<null>(sessionId, async (live) => {
      const batch = { clientId: HOST, seq: live.revision() + 1 };
      const renamed = live.apply(batch, [{ type: 'session.rename', title }], 'facilitator');
      return renamed.ok || renamed.error.type === 'change.empty' ? ok(null) : renamed;
    });

  const read = (sessionId: SessionId): Promise<Result<Session, AppError>> =>
    sessions.during<Session>(sessionId, async ({ session, readOnly }) =>
      // What could not be read completely would be missing in the copy, without a word.
      readOnly && readOnly.type !== 'disk.read-only' ? err(readOnly) : ok(session()),
    );
  const duplicate = async (
    sessionId: SessionId,
  ): Promise<Result<{ sessionId: SessionId }, AppError>> => {
    const original = await read(sessionId);
    if (!original.ok) return original;
    const { sessions: cards } = await repository.list();
    const taken = new Set(cards.map(({ title }) => title));
    return adopt(sessionCopy(original.value, taken, bytes));
  };

  const rehearsals = new Set<SessionId>();
  const rehearse = async (
    sessionId: SessionId,
  ): Promise<Result<{ sessionId: SessionId }, AppError>> => {
    const original = await read(sessionId);
    if (!original.ok) return original;
    const start = { now: clock.now(), random: bytes };
    const made = await adopt(rehearsalOf(withNewIds(original.value, bytes), start));
    if (made.ok) rehearsals.add(made.value.sessionId);
    return made;
  };

  return {
    rehearse: (sessionId) => told(rehearse(sessionId)),
    async endRehearsals() {
      // One that lies in the trash already is not there any more; that is as good.
      for (const sessionId of rehearsals) await repository.trash(sessionId);
    },
    async list(windowId) {
      const { sessions: cards, trash } = await repository.list();
      const seen = cards.map((card) => ({
        ...card,
        openElsewhere: audience.watchedElsewhere(card.sessionId, windowId),
      }));
      return { sessions: seen, trash };
    },
    duplicate: (sessionId) => told(duplicate(sessionId)),
    example: () => told(adopt(exampleSession({ now: clock.now(), random: bytes }))),
    adopt: (session) => told(adopt(session)),
    async create({ title, workshop, roomSize }) {
      const start = { title, roomSize, now: clock.now(), random: bytes };
      const ready = planById(workshop);
      if (ready) return told(adopt(makeSession(ready, start)));
      const own = await plans.find(workshop);
      return own.ok ? told(adopt(makeOwnSession(own.value, start))) : own;
    },
    rename: (sessionId, title) => told(rename(sessionId, title)),
    async trash(sessionId) {
      await sessions.evict(sessionId);
      return told(repository.trash(sessionId));
    },
    restore: (trashId) => told(repository.restore(trashId)),
    discard: (trashId) => told(repository.discard(trashId)),
  };
}
