// What a window knows of a session: the confirmed truth, its own changes still under way, and
// both together as they are shown. Pure: every function answers a new replica.
import type { ChangeEvent } from '#shared/api/views.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { equalValues } from '#shared/lib/equal.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff, type Diff } from '#shared/ops/diff.ts';
import type { Role } from '#shared/ops/op.ts';
import type { Rule } from '#shared/ops/rules.ts';

/** One batch that the host has not answered yet. */
export interface PendingBatch {
  readonly seq: number;
  readonly ops: readonly Op[];
  /** What it does to what is shown before it; null when it no longer fits. */
  readonly diff: Diff | null;
}
export interface Replica {
  readonly role: Role;
  readonly clientId: string;
  readonly confirmed: Session;
  readonly revision: number;
  readonly pending: readonly PendingBatch[];
  /** Changes that came before the one that is missing. */
  readonly early: ReadonlyMap<number, ChangeEvent>;
  readonly shown: Session;
}

export const startReplica = (
  role: Role,
  clientId: string,
  session: Session,
  revision: number,
): Replica => ({
  role,
  clientId,
  confirmed: session,
  revision,
  pending: [],
  early: new Map(),
  shown: session,
});

/** The truth was sent whole, after a gap or a reconnect; what is pending is shown on top again. */
export const restart = (replica: Replica, session: Session, revision: number): Replica =>
  shownAgain({ ...replica, confirmed: session, revision, early: new Map() });

/** Shows ops at once and keeps them until the host has answered; a broken rule changes nothing. */
export function propose(replica: Replica, seq: number, ops: readonly Op[]): Result<Replica, Rule> {
  const diff = applyOps(replica.shown, ops, replica.role);
  if (!diff.ok) return err(diff.error);
  const shown = applyDiff(replica.shown, diff.value);
  return ok({ ...replica, pending: [...replica.pending, { seq, ops, diff: diff.value }], shown });
}

/** The host refused a batch: it goes, and what was built on it is worked out again. */
export const withdraw = (replica: Replica, seq: number): Replica =>
  shownAgain({ ...replica, pending: replica.pending.filter((batch) => batch.seq !== seq) });

/** Takes a change in, strictly by revision: early ones wait, old ones only settle what is pending. */
export function receive(replica: Replica, change: ChangeEvent): Replica {
  const foretold = asForetold(replica, change);
  if (foretold) return foretold;
  const early = new Map(replica.early);
  if (change.revision > replica.revision) early.set(change.revision, change);
  let { confirmed, revision } = replica;
  const settled = new Set<number>();
  if (change.clientId === replica.clientId && change.revision <= revision) settled.add(change.seq);
  for (let next = early.get(revision + 1); next; next = early.get(revision + 1)) {
    confirmed = applyDiff(confirmed, next.diff);
    revision = next.revision;
    early.delete(revision);
    if (next.clientId === replica.clientId) settled.add(next.seq);
  }
  const pending = replica.pending.filter((batch) => !settled.has(batch.seq));
  return shownAgain({ ...replica, confirmed, revision, early, pending });
}

/** The host did just what this window had shown: the screen stays as it is. Null when it did not. */
function asForetold(replica: Replica, change: ChangeEvent): Replica | null {
  const [first, ...pending] = replica.pending;
  const isNext = change.revision === replica.revision + 1 && replica.early.size === 0;
  const isOwn = change.clientId === replica.clientId && change.seq === first?.seq;
  if (!isNext || !isOwn || !first?.diff || !equalValues(first.diff, change.diff)) return null;
  const confirmed = applyDiff(replica.confirmed, first.diff);
  return { ...replica, confirmed, revision: change.revision, pending };
}

/** Pending ops on top of the truth; one that no longer fits is left to the host to refuse. */
function shownAgain(replica: Replica): Replica {
  let shown = replica.confirmed;
  const pending = replica.pending.map((batch) => {
    const diff = applyOps(shown, batch.ops, replica.role);
    if (diff.ok) shown = applyDiff(shown, diff.value);
    return { ...batch, diff: diff.ok ? diff.value : null };
  });
  return { ...replica, pending, shown };
}
