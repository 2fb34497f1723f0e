// What the library shows: one card a session, read from its checkpoint only when that has changed.
import { join } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { StoredCard, TrashCard } from '#shared/api/views.ts';
import { blankCard, type CardContent, cardContent } from '#shared/derive/session-card.ts';
import { type SessionId, sessionIdSchema } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { readCheckpoint } from './checkpoint-file.ts';
import type { Disk } from './disk.ts';
import { listFolder } from './read-document.ts';
import { type CachedCard, createRecents } from './recents.ts';
import { recoverSession } from './recover-session.ts';
import { serialLane } from './serial-lane.ts';
import { checkpointPath, sessionsFolder, trashFolder } from './session-paths.ts';
import { trashedAt, trashedSession } from './trash.ts';

interface Found {
  readonly card: CardContent;
  readonly modifiedAt: number;
  readonly size: number;
  readonly problem: AppError | null;
}

export interface LibraryList {
  sessions(): Promise<readonly StoredCard[]>;
  trash(): Promise<readonly TrashCard[]>;
}

export function createLibraryList(disk: Disk, data: string): LibraryList {
  const recents = createRecents(disk, data);
  const lane = serialLane();

  const look = async (
    parent: string,
    name: string,
    cached: CachedCard | undefined,
  ): Promise<Found> => {
    const folder = join(parent, name);
    const info = await disk.fs.stat(checkpointPath(folder)).catch(() => null);
    const { modifiedAt, size } = info ?? { modifiedAt: 0, size: -1 };
    if (cached?.modifiedAt === modifiedAt && cached.size === size)
      return { card: cached.card, modifiedAt, size, problem: null };
    const read = await readCheckpoint(disk, checkpointPath(folder));
    const found = (session: Session | null, trouble: AppError | null): Found => ({
      card: session ? cardContent(session) : blankCard,
      modifiedAt,
      size,
      problem: trouble,
    });
    if (read.kind === 'good') {
      const isItsOwn = name.startsWith(sessionRecord(read.session).id);
      return found(read.session, isItsOwn ? null : problem('file.not-ours'));
    }
    if (read.kind === 'too-new')
      return found(read.checkpoint?.session ?? null, problem('file.too-new'));
    const recovered = await recoverSession(disk, folder);
    return recovered.ok ? found(recovered.value.session, null) : found(null, recovered.error);
  };

  /** Cards of all folders of one kind; the cache then holds exactly the good ones. */
  const lookAtAll = async (
    parent: string,
    isOne: (name: string) => boolean,
  ): Promise<ReadonlyMap<string, Found>> => {
    const cached = await recents.load();
    const found = new Map<string, Found>();
    const cards = new Map([...cached].filter(([name]) => !isOne(name)));
    for (const name of (await listFolder(disk, parent).catch(() => [])).filter(isOne)) {
      const one = await look(parent, name, cached.get(name));
      found.set(name, one);
      if (one.problem || one.size < 0) continue;
      cards.set(name, { modifiedAt: one.modifiedAt, size: one.size, card: one.card });
    }
    if (!isSame(cached, cards)) await recents.keep(cards);
    return found;
  };

  return {
    sessions: () =>
      lane.run(async () => {
        const found = await lookAtAll(sessionsFolder(data), (name) => idOf(name) !== null);
        return [...found].flatMap(([name, { card, modifiedAt, problem: trouble }]) => {
          const sessionId = idOf(name);
          return sessionId ? [{ sessionId, ...card, changedAt: modifiedAt, problem: trouble }] : [];
        });
      }),
    trash: () =>
      lane.run(async () => {
        const found = await lookAtAll(trashFolder(data), (name) => trashedSession(name) !== null);
        const cards: TrashCard[] = [];
        for (const [trashId, { card }] of found)
          cards.push({
            ...card,
            trashId,
            trashedAt: await trashedAt(disk, join(trashFolder(data), trashId)),
          });
        return cards;
      }),
  };
}

function idOf(name: string): SessionId | null {
  const id = sessionIdSchema.safeParse(name);
  return id.success ? id.data : null;
}

const isSame = (a: ReadonlyMap<string, CachedCard>, b: ReadonlyMap<string, CachedCard>): boolean =>
  a.size === b.size &&
  [...a].every(([name, card]) => {
    const other = b.get(name);
    return other?.modifiedAt === card.modifiedAt && other.size === card.size;
  });
