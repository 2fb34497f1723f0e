// Makes an outcome so: one gesture, one undo step, said aloud. When a cluster grows over its
// neighbours they step aside in the same step.
import { boardOf } from '#shared/derive/board.ts';
import { wallItems } from '#shared/derive/wall-layout.ts';
import { makeRoom } from '#shared/derive/wall-space.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import type { CommandContext } from './command.ts';
import { outcomeWords } from './outcome-words.ts';
import { type Outcome, opsOf } from './outcomes.ts';

type Context = Pick<CommandContext, 'store' | 'view'>;

/** The cluster that may have grown or come to lie on others. */
function grown(outcome: Outcome): string | null {
  if (outcome.to === 'cluster' || outcome.to === 'new-cluster') return outcome.clusterId;
  if (outcome.to === 'moved-cluster') return outcome.clusterId;
  return outcome.to === 'merged' ? outcome.intoId : null;
}

/** The ops by which others step aside, on the session as the outcome leaves it. */
function stepAside(after: Session, clusterId: string): readonly Op[] {
  const canvasId = after.cluster.get(clusterId)?.canvasId;
  if (!canvasId) return [];
  const items = wallItems(boardOf(after, canvasId));
  return [...makeRoom(items, clusterId)].flatMap(([id, at]): Op[] => {
    const cluster = after.cluster.get(id);
    if (cluster) return [{ type: 'cluster.move', clusterId: cluster.id, ...at }];
    const note = after.note.get(id);
    return note ? [{ type: 'note.place', places: [{ noteId: note.id, ...at }] }] : [];
  });
}

export function opsWithRoom(
  session: Session,
  outcome: Outcome,
  role: Context['store']['role'],
): readonly Op[] {
  const ops = opsOf(outcome);
  const clusterId = grown(outcome);
  const diff = applyOps(session, ops, role);
  if (!clusterId || !diff.ok) return ops;
  return [...ops, ...stepAside(applyDiff(session, diff.value), clusterId)];
}

/** False when a rule refused it; the reason is shown by the store. */
export function perform({ store, view }: Context, outcome: Outcome): boolean {
  const before = store.state.getState().session;
  if (!store.dispatch(opsWithRoom(before, outcome, store.role))) return false;
  view.announce(outcomeWords(before, store.state.getState().session, outcome));
  return true;
}
