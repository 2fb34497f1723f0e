// Reads a session's folder and says what the session is. Writes nothing: what could not be read is
// reported, and whoever opens for writing keeps a copy of it first.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { RecoveryNotice } from '#shared/api/views.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { equalValues } from '#shared/lib/equal.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { type GoodCheckpoint, type ReadCheckpoint, readCheckpoint } from './checkpoint-file.ts';
import type { Disk } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { type FoundFiles, findFiles } from './find-files.ts';
import {
  type Base,
  basesOf,
  bestRoutes,
  changesByRevision,
  highestRevision,
  historyUpTo,
  type Journal,
  type Route,
} from './recovery-plan.ts';
import { checkpointPath, snapshotPath } from './session-paths.ts';

export interface Recovered {
  readonly session: Session;
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly notices: readonly RecoveryNotice[];
  readonly readOnly: AppError | null;
  /** The checkpoint on the disk says exactly this. */
  readonly checkpointIsCurrent: boolean;
  /** session.json as it was found; null when it could not be read. */
  readonly checkpointBytes: Uint8Array | null;
  /** What to keep a copy of: names within the folder, with the bytes that were read. */
  readonly unreadable: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** session.json is someone else's and was not taken. */
  readonly foreign: Uint8Array | null;
  /** session.json is there and is no checkpoint: it must be moved aside, not replaced. */
  readonly checkpointIsDamaged: boolean;
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
  const { journals } = found;
  if (checkpoint.kind === 'too-new') {
    if (!checkpoint.checkpoint) return err(problem('file.too-new'));
    const { session, revision } = checkpoint.checkpoint;
    return ok({ ...nothingFound, session, revision, readOnly: problem('file.too-new') });
  }
  const changes = changesByRevision(journals);
  const bases: Base[] = [...basesOf(journals)];
  if (checkpoint.kind === 'good') bases.push(baseOf(checkpoint, 'checkpoint'));
  const best = await firstReadable(disk, folder, found, bases, changes);
  const failing = found.failing ?? (checkpoint.kind === 'failing' ? checkpoint.problem : null);
  if (!best) return err(failing ?? whyUnreadable(checkpoint, found));
  const seen = Math.max(
    highestRevision(journals),
    found.snapshots[0] ?? 0,
    checkpoint.kind === 'good' ? checkpoint.revision : 0,
  );
  const tooNew = journals.some((journal) => journal.tooNew);
  const judged = judge(checkpoint, best, changes, bases, seen);
  return ok({
    ...judged,
    changes: judged.revision === best.end ? historyUpTo(best.end, changes) : [],
    notices: [...judged.notices, ...damageNotices(checkpoint, best, found, seen)],
    readOnly: failing ?? (tooNew ? problem('file.too-new') : null),
    checkpointBytes: checkpoint.kind === 'good' ? checkpoint.bytes : null,
    checkpointIsDamaged: checkpoint.kind === 'damaged',
    unreadable: [
      ...found.unreadable,
      ...(checkpoint.kind === 'damaged' && checkpoint.bytes
        ? [{ name: 'session.json', bytes: checkpoint.bytes }]
        : []),
    ],
  });
}

interface Best extends Route {
  readonly session: Session;
}

const nothingFound: Omit<Recovered, 'session' | 'revision'> = {
  changes: [],
  notices: [],
  readOnly: null,
  checkpointIsCurrent: false,
  checkpointBytes: null,
  unreadable: [],
  foreign: null,
  checkpointIsDamaged: false,
};

const baseOf = (
  { session, revision }: { readonly session: Session; readonly revision: number },
  source: Base['source'],
): Base => ({ source, revision, read: () => session, journal: null });

const replay = (session: Session, changes: readonly Change[]): Session =>
  changes.reduce((held, change) => applyDiff(held, change.diff), session);

const whyUnreadable = (checkpoint: ReadCheckpoint, found: FoundFiles): AppError => {
  if (checkpoint.kind === 'damaged') return checkpoint.problem;
  return problem(found.isEmpty ? 'session.missing' : 'file.damaged');
};

/** The best route whose base can be read; snapshots are asked while they may know more. */
async function firstReadable(
  disk: Disk,
  folder: string,
  found: FoundFiles,
  others: readonly Base[],
  changes: ReadonlyMap<number, Change>,
): Promise<Best | null> {
  const bases = [...others];
  let snapshots = found.snapshots;
  for (;;) {
    let best: Best | null = null;
    for (const route of bestRoutes(bases, changes, found.journals)) {
      const session = route.base.read();
      if (!session) continue;
      best = { ...route, session: replay(session, route.changes) };
      break;
    }
    const end = best?.end ?? -1;
    const highest = Math.max(highestRevision(found.journals), found.snapshots[0] ?? 0);
    const [newest, ...older] = snapshots;
    if (newest === undefined || end >= highest) return best;
    snapshots = older;
    const read = await readCheckpoint(disk, snapshotPath(folder, newest));
    if (read.kind !== 'good') continue;
    bases.push(baseOf(read, 'snapshot'));
    // An older one leads through this one or stops before it.
    snapshots = [];
  }
}

/** Whether session.json is ours, was edited while nobody had it open, or comes from elsewhere. */
function judge(
  checkpoint: ReadCheckpoint,
  best: Best,
  changes: ReadonlyMap<number, Change>,
  bases: readonly Base[],
  seen: number,
): Recovered {
  const gap = seen > best.end;
  const ours = {
    ...nothingFound,
    session: best.session,
    revision: gap ? seen + 1 : best.end,
  };
  if (checkpoint.kind !== 'good') return ours;
  const mended = checkpoint.mendedCount > 0;
  const taken = best.base.source === 'checkpoint' && best.changes.length === 0;
  if (taken) {
    const fresh = checkpoint.edited || mended || gap;
    return {
      ...ours,
      revision: fresh ? seen + 1 : best.end,
      checkpointIsCurrent: !fresh,
      notices: [
        ...(checkpoint.edited ? [notice('edited-outside')] : []),
        ...(mended ? [{ ...notice('mended'), recoveredCount: checkpoint.mendedCount }] : []),
      ],
    };
  }
  if (checkpoint.revision < best.end) {
    const isForeign = checkpoint.edited || differs(checkpoint, bases, changes);
    return isForeign ? { ...ours, foreign: checkpoint.bytes, notices: [notice('conflict')] } : ours;
  }
  if (sameState(checkpoint.session, best.session) && !gap)
    return { ...ours, checkpointIsCurrent: !checkpoint.edited };
  if (gap) return ours;
  return {
    ...ours,
    session: checkpoint.session,
    revision: seen + 1,
    notices: [notice('edited-outside')],
  };
}

const sameState = (a: Session, b: Session): boolean => equalValues(toBody(a), toBody(b));

/** Whether the journals remember another state at the checkpoint's revision. */
function differs(
  checkpoint: GoodCheckpoint,
  bases: readonly Base[],
  changes: ReadonlyMap<number, Change>,
): boolean {
  const [base] = bases
    .filter((one) => one.source === 'journal' && one.revision <= checkpoint.revision)
    .sort((a, b) => b.revision - a.revision);
  const session = base?.read();
  if (!base || !session) return false;
  const steps: Change[] = [];
  for (let at = base.revision + 1; at <= checkpoint.revision; at++) {
    const change = changes.get(at);
    if (!change) return false;
    steps.push(change);
  }
  return !sameState(checkpoint.session, replay(session, steps));
}

const notice = (kind: RecoveryNotice['kind']): RecoveryNotice => ({
  kind,
  recoveredCount: 0,
  totalCount: null,
  upTo: null,
});

/** One notice when something that the newest state rests on was not whole. */
function damageNotices(
  checkpoint: ReadCheckpoint,
  best: Best,
  found: FoundFiles,
  seen: number,
): readonly RecoveryNotice[] {
  const gap = seen > best.end;
  const endsIn = (journal: Journal): boolean =>
    journal.frames.some((frame) => frame.revision === best.end);
  const lostCheckpoint = checkpoint.kind === 'damaged' || checkpoint.kind === 'missing';
  const hurt = found.journals.some(
    (journal) =>
      (journal.damaged || journal.torn) &&
      (journal.name === best.base.journal || (best.base.source !== 'journal' && endsIn(journal))),
  );
  if (!gap && !lostCheckpoint && !hurt) return [];
  const last = best.changes.at(-1);
  return [
    {
      kind: 'recovered',
      recoveredCount: best.changes.length,
      totalCount: gap ? best.changes.length + seen - best.end : null,
      upTo: last?.at ?? null,
    },
  ];
}
