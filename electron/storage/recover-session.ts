// Reads a session's folder and says what the session is. Writes nothing: what could not be read is
// reported, and whoever opens for writing keeps a copy of it first.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { RecoveryNotice } from '#shared/api/views.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { FORMAT } from '#shared/format/migrations.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { type Checkpoint, type ReadCheckpoint, readCheckpoint } from './checkpoint-file.ts';
import { damageNotices } from './damage-notices.ts';
import type { Disk } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { type FoundFiles, findFiles } from './find-files.ts';
import { judgeCheckpoint, replay, type Walked } from './judge-checkpoint.ts';
import {
  type Base,
  basesOf,
  bestRoutes,
  changesByRevision,
  highestRevision,
  historyUpTo,
} from './recovery-plan.ts';
import { checkpointPath, snapshotPath } from './session-paths.ts';

export interface Recovered {
  readonly session: Session;
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly notices: readonly RecoveryNotice[];
  readonly readOnly: AppError | null;
  /** session.json says exactly this, and nothing had to be mended. */
  readonly checkpointIsCurrent: boolean;
  /** session.json as it was found; null when it could not be read. */
  readonly checkpointBytes: Uint8Array | null;
  /** session.json as an older version wrote it; a copy is kept before it is written anew. */
  readonly olderCheckpoint: { readonly revision: number; readonly bytes: Uint8Array } | null;
  /** session.json is there and is no checkpoint: it must be moved aside, not replaced. */
  readonly checkpointIsDamaged: boolean;
  /** session.json is someone else's and was not taken. */
  readonly checkpointIsForeign: boolean;
  /** An outside edit took this one's place; a snapshot of it is kept. */
  readonly replaced: Checkpoint | null;
  /** What to keep a copy of: names within the folder, with the bytes that were read. */
  readonly unreadable: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export async function recoverSession(
  disk: Disk,
  folder: string,
): Promise<Result<Recovered, AppError>> {
  let found: FoundFiles;
  try {
    found = await findFiles(disk, folder);
  } catch (thrown) {
    return err(diskProblem(thrown));
  }
  const checkpoint = await readCheckpoint(disk, checkpointPath(folder));
  if (checkpoint.kind === 'too-new') return asFarAsUnderstood(checkpoint.checkpoint);
  const { journals } = found;
  const changes = changesByRevision(journals);
  const journalBases = basesOf(journals);
  const best = await walkBest(disk, folder, found, journalBases, checkpoint, changes);
  const failing = found.failing ?? (checkpoint.kind === 'failing' ? checkpoint.problem : null);
  if (!best) return err(failing ?? whyUnreadable(checkpoint, found));
  const isGood = checkpoint.kind === 'good';
  const seen = Math.max(highestSeen(found), isGood ? checkpoint.revision : 0);
  const judged = judgeCheckpoint(checkpoint, best, seen, journalBases, changes);
  const notices = [...judged.notices, ...damageNotices(checkpoint, best, journals, seen)];
  const isTooNew = journals.some((journal) => journal.tooNew);
  return ok({
    session: judged.session,
    revision: judged.revision,
    changes: judged.revision === best.end ? historyUpTo(best.end, changes) : [],
    notices,
    readOnly: failing ?? (isTooNew ? problem('file.too-new') : null),
    // Whatever had to be mended is written anew, so that it is told once.
    checkpointIsCurrent: judged.isCurrent && notices.length === 0,
    checkpointBytes: isGood ? checkpoint.bytes : null,
    olderCheckpoint: isGood && checkpoint.format < FORMAT ? checkpoint : null,
    checkpointIsDamaged: checkpoint.kind === 'damaged',
    checkpointIsForeign: judged.isForeign,
    replaced: judged.replaced,
    unreadable: [...found.unreadable, ...damagedBytes(checkpoint)],
  });
}

/** The best route whose base can be read. Snapshots are asked while they may know more. */
async function walkBest(
  disk: Disk,
  folder: string,
  found: FoundFiles,
  journalBases: readonly Base[],
  checkpoint: ReadCheckpoint,
  changes: ReadonlyMap<number, Change>,
): Promise<Walked | null> {
  const bases = [...journalBases];
  if (checkpoint.kind === 'good') bases.push(baseOf(checkpoint, 'checkpoint'));
  const walk = (): Walked | null => {
    for (const route of bestRoutes(bases, changes, found.journals)) {
      const session = route.base.read();
      if (session) return { ...route, session: replay(session, route.changes) };
    }
    return null;
  };
  const best = walk();
  if (best && best.end >= highestSeen(found)) return best;
  for (const revision of found.snapshots) {
    const read = await readCheckpoint(disk, snapshotPath(folder, revision));
    if (read.kind !== 'good') continue;
    bases.push(baseOf(read, 'snapshot'));
    // An older one leads through this one or stops before it.
    return walk();
  }
  return best;
}

const highestSeen = ({ journals, snapshots }: FoundFiles): number =>
  Math.max(highestRevision(journals), snapshots[0] ?? 0);

const baseOf = ({ session, revision }: Checkpoint, source: Base['source']): Base => ({
  source,
  revision,
  read: () => session,
  journal: null,
});

const damagedBytes = (checkpoint: ReadCheckpoint): Recovered['unreadable'] =>
  checkpoint.kind === 'damaged' && checkpoint.bytes
    ? [{ name: 'session.json', bytes: checkpoint.bytes }]
    : [];

function whyUnreadable(checkpoint: ReadCheckpoint, { isEmpty }: FoundFiles): AppError {
  if (checkpoint.kind === 'damaged') return checkpoint.problem;
  return problem(isEmpty ? 'session.missing' : 'file.damaged');
}

/** A newer version's session is shown, never written. */
function asFarAsUnderstood(checkpoint: Checkpoint | null): Result<Recovered, AppError> {
  if (!checkpoint) return err(problem('file.too-new'));
  return ok({
    session: checkpoint.session,
    revision: checkpoint.revision,
    changes: [],
    notices: [],
    readOnly: problem('file.too-new'),
    checkpointIsCurrent: true,
    checkpointBytes: null,
    olderCheckpoint: null,
    checkpointIsDamaged: false,
    checkpointIsForeign: false,
    replaced: null,
    unreadable: [],
  });
}
