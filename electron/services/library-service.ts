// Making, renaming, trashing and bringing back whole sessions.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { LibraryListing } from '#shared/api/views.ts';
import type { RoomSize, SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { planById } from '#shared/workshops/catalogue.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { HOST } from './live-session.ts';
import type { Clock, Randomness, SessionRepository } from './ports.ts';
import type { SessionService } from './session-service.ts';

export interface LibraryService {
  list(): Promise<LibraryListing>;
  create(wish: {
    readonly title: string;
    readonly workshop: string;
    readonly roomSize: RoomSize;
  }): Promise<Result<{ sessionId: SessionId }, AppError>>;
  /** Keeps a session that came from a file. */
  adopt(session: Session): Promise<Result<{ sessionId: SessionId }, AppError>>;
  rename(sessionId: SessionId, title: string): Promise<Result<null, AppError>>;
  trash(sessionId: SessionId): Promise<Result<null, AppError>>;
  restore(trashId: string): Promise<Result<null, AppError>>;
}

interface Parts {
  readonly repository: SessionRepository;
  readonly sessions: SessionService;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly changed: () => void;
}

export function createLibraryService(parts: Parts): LibraryService {
  const { repository, sessions, clock, random, changed } = parts;

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

  return {
    list: () => repository.list(),
    adopt: (session) => told(adopt(session)),
    create({ title, workshop, roomSize }) {
      const plan = planById(workshop);
      if (!plan) return Promise.resolve(err(problem('call.malformed')));
      const start = { title, roomSize, now: clock.now(), random: () => random.bytes() };
      return told(adopt(makeSession(plan, start)));
    },
    rename: (sessionId, title) => told(rename(sessionId, title)),
    async trash(sessionId) {
      await sessions.evict(sessionId);
      return told(repository.trash(sessionId));
    },
    restore: (trashId) => told(repository.restore(trashId)),
  };
}
