// The sessions of one data folder. Whoever holds the folder's lock has the only one.
import { join } from 'node:path';
import { Low } from 'lowdb';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { LoadedSession, OpenFile, SessionRepository } from '../services/ports.ts';
import { checkpointAdapter } from './checkpoint-file.ts';
import { keepConflict, readConflict } from './conflict-file.ts';
import { type Disk, nonce } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { renameStubbornly } from './durable-file.ts';
import { createLibraryList } from './library-list.ts';
import { openSession, type SessionFiles } from './open-session.ts';
import { keepCopy } from './quarantine.ts';
import { type Recovered, recoverSession } from './recover-session.ts';
import { within } from './schedule.ts';
import { checkpointPath, sessionFolder, sessionsFolder } from './session-paths.ts';
import { keepAsItWas, writeSnapshot } from './snapshot-keeper.ts';
import { listSnapshots, readSnapshot } from './snapshot-shelf.ts';
import { sweepFolder } from './sweep.ts';
import { createTrash } from './trash.ts';

export interface ClosableRepository extends SessionRepository {
  /** Closes what is still open. */
  closeAll(): Promise<void>;
}

const PATIENCE_MS = 5_000;

const readOnlyFile: OpenFile = {
  append() {
    throw new Error('A change for a session that is read-only.');
  },
  flush: async () => undefined,
  snapshot: async () => false,
  close: async () => undefined,
};

export function createSessionRepository(disk: Disk, data: string): ClosableRepository {
  const open = new Map<SessionId, SessionFiles>();
  const ending = new Map<SessionId, Promise<void>>();
  const trash = createTrash(disk, data);
  const library = createLibraryList(disk, data);

  const forget = (sessionId: SessionId, files: SessionFiles): void => {
    open.delete(sessionId);
    ending.set(sessionId, files.ended);
    void files.ended.then(() => {
      if (ending.get(sessionId) === files.ended) ending.delete(sessionId);
    });
  };

  /** A disk that hangs may still hold what was closed; two must never write one session. */
  const hasEnded = async (sessionId: SessionId): Promise<boolean> => {
    const ended = ending.get(sessionId);
    if (!ended) return true;
    const answer = ended.then(() => true);
    return (await within(disk.schedule, PATIENCE_MS, answer)) ?? false;
  };

  const registered = (sessionId: SessionId, files: SessionFiles): OpenFile => {
    open.set(sessionId, files);
    return {
      append: (change, session) => files.file.append(change, session),
      flush: () => files.file.flush(),
      snapshot: () => files.file.snapshot(),
      async close() {
        if (open.get(sessionId) === files) forget(sessionId, files);
        await files.file.close();
      },
    };
  };

  const loadedFrom = (recovered: Recovered, file: OpenFile): LoadedSession => ({
    session: recovered.session,
    revision: recovered.revision,
    changes: recovered.changes,
    notices: recovered.notices,
    readOnly: recovered.readOnly,
    file,
  });

  return {
    list: async () => ({ sessions: await library.sessions(), trash: await library.trash() }),

    async create(session) {
      const { id } = sessionRecord(session);
      const target = sessionFolder(data, id);
      const making = join(sessionsFolder(data), `new-${nonce(disk)}`);
      try {
        if (await disk.fs.stat(target)) return err(problem('record.exists'));
        await disk.fs.makeFolder(making);
        await writeFirst(disk, making, session);
        await renameStubbornly(disk, making, target);
        await disk.fs.syncFolder(sessionsFolder(data));
        return ok(null);
      } catch (thrown) {
        await disk.fs.removeTree(making).catch(() => undefined);
        return err(diskProblem(thrown));
      }
    },

    async open(sessionId, listener) {
      if (open.has(sessionId)) throw new Error('A session that is open is opened again.');
      if (!(await hasEnded(sessionId))) return err(problem('disk.failing'));
      const folder = sessionFolder(data, sessionId);
      const found = await recoverSession(disk, folder);
      if (!found.ok) {
        await keepWhatFailed(disk, data, sessionId, found.error);
        return found;
      }
      // A folder that was copied by hand and named like another session is not that session.
      if (sessionRecord(found.value.session).id !== sessionId) return err(problem('file.not-ours'));
      const readOnly =
        found.value.readOnly ??
        ((await disk.fs.isWritable(folder)) ? null : problem('disk.read-only'));
      const recovered = { ...found.value, readOnly };
      if (readOnly) return ok(loadedFrom(recovered, readOnlyFile));
      await sweepFolder(disk, folder);
      const keepJournals = new Set<string>();
      for (const one of recovered.unreadable)
        if (!(await keepCopy(disk, data, sessionId, one))) keepJournals.add(one.name);
      if (recovered.olderCheckpoint)
        await keepAsItWas(disk, folder, recovered.olderCheckpoint).catch(() => undefined);
      if (recovered.replaced)
        await writeSnapshot(disk, folder, recovered.replaced).catch(() => false);
      const files = await openSession(
        disk,
        {
          folder,
          recovered,
          knownCheckpoint: await knownCheckpoint(disk, folder, recovered),
          keepJournals,
        },
        listener,
      );
      return ok(loadedFrom(recovered, registered(sessionId, files)));
    },

    snapshots: (sessionId, page) => listSnapshots(disk, sessionFolder(data, sessionId), page),
    readSnapshot: (sessionId, revision) =>
      readSnapshot(disk, sessionFolder(data, sessionId), revision),
    readConflict: (sessionId) => readConflict(disk, sessionFolder(data, sessionId)),

    async trash(sessionId) {
      if (open.has(sessionId)) throw new Error('A session that is open is moved to the trash.');
      if (!(await hasEnded(sessionId))) return err(problem('disk.failing'));
      return trash.put(sessionId);
    },
    restore: (trashId) => trash.restore(trashId),
    discard: (trashId) => trash.discard(trashId),
    async closeAll() {
      const all = [...open];
      for (const [sessionId, files] of all) forget(sessionId, files);
      await Promise.all(all.map(([, files]) => files.file.close()));
    },
  };
}

/** A session is born with two copies, so that one bad spot on the disk can't take it all. */
async function writeFirst(disk: Disk, folder: string, session: Session): Promise<void> {
  const first = { session, revision: 0 };
  await new Low(checkpointAdapter(disk, checkpointPath(folder)), first).write();
  await writeSnapshot(disk, folder, first);
}

/** Someone else's session.json is copied beside it before ours may take its place. */
async function knownCheckpoint(
  disk: Disk,
  folder: string,
  { checkpointIsForeign, checkpointBytes }: Recovered,
): Promise<Uint8Array | null> {
  if (!checkpointIsForeign || !checkpointBytes) return checkpointBytes;
  try {
    await keepConflict(disk, folder, checkpointBytes);
    return checkpointBytes;
  } catch {
    return null;
  }
}

/** Nothing could be opened; a copy is kept all the same, in case someone tidies up. */
async function keepWhatFailed(
  disk: Disk,
  data: string,
  sessionId: SessionId,
  error: AppError,
): Promise<Result<null, AppError>> {
  if (error.type === 'session.missing' || error.type === 'file.too-new') return err(error);
  const path = checkpointPath(sessionFolder(data, sessionId));
  const bytes = await disk.fs.read(path).catch(() => null);
  if (bytes) await keepCopy(disk, data, sessionId, { name: 'session.json', bytes });
  return err(error);
}
