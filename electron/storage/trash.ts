// Deleting moves a session's folder; nothing is taken apart. Emptied after 30 days, and only when
// two openings a day apart agree on that, because a clock may be wrong for a while.
import { basename, join } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { type SessionId, sessionIdSchema } from '#shared/domain/session.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { z } from '#shared/lib/schema.ts';
import { readCheckpoint } from './checkpoint-file.ts';
import { type Disk, nonce } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { renameStubbornly, writeDurably } from './durable-file.ts';
import { ensureFolder } from './ensure-folder.ts';
import { decode, listFolder, readBytes } from './read-document.ts';
import { checkpointPath, sessionFolder, sessionsFolder, trashFolder } from './session-paths.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = limits.trashDays * DAY_MS;
const TICKET = 'trashed.json';
const TICKET_BYTES = 10_000;
const TRASH_ID = /^(session_[0-9a-v]{26})-\d{1,16}$/;

const ticketSchema = z.object({ trashedAt: z.number(), expiredAt: z.number().nullable() });
type Ticket = z.infer<typeof ticketSchema>;

/** Which session a trash folder's name speaks of; null when it is none of ours. */
export function trashedSession(trashId: string): SessionId | null {
  const id = sessionIdSchema.safeParse(TRASH_ID.exec(trashId)?.[1]);
  return id.success ? id.data : null;
}

async function readTicket(disk: Disk, folder: string): Promise<Ticket | null> {
  const read = await readBytes(disk, join(folder, TICKET), TICKET_BYTES);
  const text = read.kind === 'bytes' ? decode(read.bytes) : null;
  const parsed = text === null ? null : parseJson(text);
  const ticket = ticketSchema.safeParse(parsed?.ok ? parsed.value : null);
  return ticket.success ? ticket.data : null;
}

const writeTicket = (disk: Disk, folder: string, ticket: Ticket): Promise<void> =>
  writeDurably(disk, join(folder, TICKET), Buffer.from(JSON.stringify(ticket)));

/** When it was thrown away; without a ticket, now: nothing is emptied for want of one. */
export const trashedAt = async (disk: Disk, folder: string): Promise<number> =>
  (await readTicket(disk, folder))?.trashedAt ?? disk.clock.now();

export interface Trash {
  /** Answers the name it has there. */
  put(sessionId: SessionId): Promise<Result<{ readonly trashId: string }, AppError>>;
  restore(trashId: string): Promise<Result<null, AppError>>;
  discard(trashId: string): Promise<Result<null, AppError>>;
}

export function createTrash(disk: Disk, data: string): Trash {
  const move = async (from: string, to: string): Promise<void> => {
    await renameStubbornly(disk, from, to);
    await disk.fs.syncFolder(trashFolder(data));
    await disk.fs.syncFolder(sessionsFolder(data));
  };

  const freeName = async (sessionId: SessionId, revision: number): Promise<string> => {
    for (let nth = revision; ; nth++) {
      const path = join(trashFolder(data), `${sessionId}-${nth}`);
      if (!(await disk.fs.stat(path))) return path;
    }
  };

  return {
    async put(sessionId) {
      const folder = sessionFolder(data, sessionId);
      try {
        if (!(await disk.fs.stat(folder))) return err(problem('session.missing'));
        const read = await readCheckpoint(disk, checkpointPath(folder));
        await ensureFolder(disk, trashFolder(data));
        await writeTicket(disk, folder, { trashedAt: disk.clock.now(), expiredAt: null });
        const place = await freeName(sessionId, read.kind === 'good' ? read.revision : 0);
        await move(folder, place);
        return ok({ trashId: basename(place) });
      } catch (thrown) {
        return err(diskProblem(thrown));
      }
    },
    async restore(trashId) {
      const sessionId = trashedSession(trashId);
      const folder = join(trashFolder(data), trashId);
      try {
        if (!sessionId || !(await disk.fs.stat(folder))) return err(problem('session.missing'));
        const target = sessionFolder(data, sessionId);
        if (await disk.fs.stat(target)) return err(problem('record.exists'));
        await move(folder, target);
        await disk.fs.remove(join(target, TICKET)).catch(() => undefined);
        return ok(null);
      } catch (thrown) {
        return err(diskProblem(thrown));
      }
    },
    async discard(trashId) {
      const folder = join(trashFolder(data), trashId);
      try {
        if (!trashedSession(trashId) || !(await disk.fs.stat(folder)))
          return err(problem('session.missing'));
        await takeApart(disk, folder);
        return ok(null);
      } catch (thrown) {
        return err(diskProblem(thrown));
      }
    },
  };
}

/** First out of sight as a whole, so that nothing is ever half there; a crash leaves it to the sweep. */
async function takeApart(disk: Disk, folder: string): Promise<void> {
  const gone = join(folder, '..', `gone-${nonce(disk)}`);
  await disk.fs.rename(folder, gone);
  await disk.fs.syncFolder(join(folder, '..'));
  await disk.fs.removeTree(gone).catch(() => undefined);
}

/** Never throws; what can't be emptied stays. */
export async function emptyTrash(disk: Disk, data: string): Promise<void> {
  for (const name of await listFolder(disk, trashFolder(data)).catch(() => []))
    if (trashedSession(name))
      await emptyOne(disk, join(trashFolder(data), name)).catch(() => undefined);
}

async function emptyOne(disk: Disk, folder: string): Promise<void> {
  const now = disk.clock.now();
  const ticket = await readTicket(disk, folder);
  if (!ticket) return writeTicket(disk, folder, { trashedAt: now, expiredAt: null });
  const { expiredAt } = ticket;
  if (now - ticket.trashedAt < KEPT_MS) {
    if (expiredAt !== null) await writeTicket(disk, folder, { ...ticket, expiredAt: null });
    return;
  }
  if (expiredAt === null || expiredAt > now)
    return writeTicket(disk, folder, { ...ticket, expiredAt: now });
  if (now - expiredAt < DAY_MS) return;
  await takeApart(disk, folder);
}
