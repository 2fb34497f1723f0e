// Someone else's version of a session, which storage has kept beside ours, becomes a session of its
// own. Ours is not touched.
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import type { LibraryService } from './library-service.ts';
import type { ImportParser, SessionRepository } from './ports.ts';
import type { SessionService } from './session-service.ts';

export interface ConflictService {
  /** Reads the newest version of theirs like every foreign file; it gets ids of its own. */
  adopt(sessionId: SessionId): Promise<Result<{ sessionId: SessionId }, AppError>>;
}

interface Parts {
  readonly repository: Pick<SessionRepository, 'readConflict'>;
  readonly parser: ImportParser;
  readonly sessions: Pick<SessionService, 'conflictSettled'>;
  readonly library: Pick<LibraryService, 'adopt'>;
}

export const createConflictService = (parts: Parts): ConflictService => ({
  async adopt(sessionId) {
    const bytes = await parts.repository.readConflict(sessionId);
    if (!bytes.ok) return bytes;
    const job = { kind: 'file', name: 'session.json', bytes: bytes.value, mapping: null } as const;
    const parsed = await parts.parser.parse(job);
    if (!parsed.ok) return parsed;
    if (parsed.value.kind !== 'session') return err(problem('file.not-ours'));
    const adopted = await parts.library.adopt(toldApart(parsed.value.session));
    if (!adopted.ok) return adopted;
    parts.sessions.conflictSettled(sessionId);
    return ok(adopted.value);
  },
});

/** Two of the same name side by side in the library would be a guess. */
function toldApart(session: Session): Session {
  const { otherVersion } = libraryStrings;
  const { title } = sessionRecord(session);
  const name = cleanLine(title, limits.titleChars - otherVersion.length) + otherVersion;
  const renamed = applyOps(session, [{ type: 'session.rename', title: name }], 'facilitator');
  return renamed.ok ? applyDiff(session, renamed.value) : session;
}
