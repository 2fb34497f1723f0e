// The truth of one open session: accepts changes one after the other, hands each to its file and
// remembers them, for undo and for batches that are sent twice.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { Accepted, RecoveryNotice } from '#shared/api/views.ts';
import { type Replay, replayOf } from '#shared/derive/replay.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { applyOps, isUndoable, isUndoableForAll, type Op, stamped } from '#shared/ops/apply-op.ts';
import { returnName } from '#shared/ops/change-name.ts';
import { applyDiff, type Diff } from '#shared/ops/diff.ts';
import type { Role } from '#shared/ops/op.ts';
import { diffBetween, isCounting, removesMany, withClockStanding } from '#shared/ops/restore.ts';
import { revertDiffs } from '#shared/ops/settle.ts';
import { keptOf, type UndoneOne, undoOne } from '#shared/ops/undo-one.ts';
import type { KeptSession, LoadedSession, OpenFile } from './ports.ts';

export interface BatchName {
  readonly clientId: string;
  readonly seq: number;
}

export interface LiveSession {
  readonly sessionId: SessionId;
  readonly session: () => Session;
  readonly revision: () => number;
  readonly readOnly: AppError | null;
  readonly notices: readonly RecoveryNotice[];
  readonly file: OpenFile;
  apply(batch: BatchName, ops: readonly Op[], role: Role): Result<Accepted, AppError>;
  /** Undoes the batches this client made; only fields that still have its value are put back. */
  revert(batch: BatchName, revisions: readonly number[], role: Role): Result<Accepted, AppError>;
  /** Undoes one change of any window, as far as nothing was changed since. */
  undo(batch: BatchName, revision: number): Result<UndoneChange, AppError>;
  /** Becomes what a snapshot holds, as one change; a clock that ran then stands. */
  restore(batch: BatchName, revision: number, then: KeptSession): Result<Accepted, AppError>;
  mayNotRestore(): AppError | null;
  /** Those that are kept, oldest first. */
  changes(): readonly Change[];
  /** The answer a batch has already had; null when it is new. */
  answered(batch: BatchName): Result<Accepted, AppError> | null;
  /** How the wall came to be, as far as changes are kept. */
  replay(): Replay;
}

/** `kept`: what was changed since and stays as it is. */
export interface UndoneChange extends Accepted, Pick<UndoneOne, 'count' | 'kept'> {}

/** Changes that the host makes by itself carry this name instead of a window's. */
export const HOST = 'host';

/** Older changes are on the disk, but can no longer be undone one by one. */
const CHANGES_KEPT = 2_000;
const sizeOf = (value: unknown): number => JSON.stringify(value).length;
const growthOf = (diff: Diff): number =>
  diff.reduce((sum, change) => sum + sizeOf(change.after) - sizeOf(change.before), 0);

export function createLiveSession(
  loaded: LoadedSession,
  now: () => number,
  accepted: (change: Change) => void,
): LiveSession {
  let { session, revision } = loaded;
  let size = sizeOf(toBody(session));
  let changes: readonly Change[] = loaded.changes;
  const lastSeqOf = new Map<string, number>();
  for (const change of changes) lastSeqOf.set(change.clientId, change.seq);

  const answered = ({ clientId, seq }: BatchName): Result<Accepted, AppError> | null => {
    if (seq > (lastSeqOf.get(clientId) ?? 0)) return null;
    const change = changes.find((one) => one.clientId === clientId && one.seq === seq);
    return change
      ? ok({ revision: change.revision, diff: change.diff })
      : err(problem('change.expired'));
  };

  const accept = (
    batch: BatchName,
    role: Role,
    name: string,
    diff: Diff,
  ): Result<Accepted, AppError> => {
    if (diff.length === 0) return err(problem('change.empty'));
    const growth = growthOf(diff);
    if (growth > 0 && size + growth > limits.sessionGrowthBytes)
      return err(problem('session.too-large'));
    const change: Change = { revision: revision + 1, ...batch, role, name, at: now(), diff };
    // The copy of what was there before is written behind it: nobody waits for the disk.
    if (removesMany(diff)) void loaded.file.snapshot();
    session = applyDiff(session, diff);
    revision = change.revision;
    size += growth;
    changes = [...changes.slice(-CHANGES_KEPT), change];
    lastSeqOf.set(batch.clientId, batch.seq);
    loaded.file.append(change, session);
    accepted(change);
    return ok({ revision, diff });
  };

  const mayNotRestore = (): AppError | null => {
    if (loaded.readOnly) return problem('session.read-only');
    return isCounting(session) ? problem('restore.counting') : null;
  };

  return {
    sessionId: sessionRecord(session).id,
    session: () => session,
    revision: () => revision,
    readOnly: loaded.readOnly,
    notices: loaded.notices,
    file: loaded.file,
    answered,
    replay: () => replayOf(session, revision, changes),
    apply(batch, ops, role) {
      const before = answered(batch);
      if (before) return before;
      if (loaded.readOnly) return err(problem('session.read-only'));
      const diff = applyOps(session, stamped(ops, now()), role);
      if (!diff.ok) return err(problem(diff.error));
      return accept(batch, role, [...new Set(ops.map((op) => op.type))].join(' '), diff.value);
    },
    revert(batch, revisions, role) {
      const before = answered(batch);
      if (before) return before;
      if (loaded.readOnly) return err(problem('session.read-only'));
      const wanted = new Set(revisions);
      const mine = changes.filter(
        (change) => wanted.has(change.revision) && change.clientId === batch.clientId,
      );
      if (mine.length < wanted.size) return err(problem('change.expired'));
      // Votes, reveals and clocks are facts: no undo takes them back.
      if (mine.some(({ name }) => name.split(' ').some((type) => !isUndoable(type))))
        return err(problem('op.not-allowed'));
      const diff = revertDiffs(
        session,
        mine.map((change) => change.diff),
      );
      return accept(batch, role, returnName('change.revert', revisions), diff);
    },
    undo(batch, revision) {
      const change = changes.find((one) => one.revision === revision);
      if (!change) return err(problem('change.expired'));
      const before = answered(batch);
      if (before?.ok === false) return before;
      const count = change.diff.length;
      if (before) return ok({ ...before.value, count, kept: keptOf(session, change.diff) });
      if (loaded.readOnly) return err(problem('session.read-only'));
      if (!change.name.split(' ').every(isUndoableForAll)) return err(problem('op.not-allowed'));
      const undone = undoOne(session, change.diff);
      if (!undone.ok) return err(problem(undone.error));
      const { diff, kept } = undone.value;
      if (diff.length === 0) return err(problem('change.overtaken'));
      const made = accept(batch, 'facilitator', returnName('change.undo', [revision]), diff);
      return made.ok ? ok({ ...made.value, count, kept }) : made;
    },
    mayNotRestore,
    restore(batch, revision, { session: then, at }) {
      const before = answered(batch);
      if (before) return before;
      const mayNot = mayNotRestore();
      if (mayNot) return err(mayNot);
      const diff = diffBetween(session, withClockStanding(then, at));
      return accept(batch, 'facilitator', returnName('snapshot.restore', [revision]), diff);
    },
    changes: () => changes,
  };
}
