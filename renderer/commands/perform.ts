// Makes an outcome so: one gesture, one undo step, said aloud. When a cluster grows over its
// neighbours they step aside in the same step.
import { boardOf } from '#shared/derive/board.ts';
import { boxOfFamily, wallItems } from '#shared/derive/wall-layout.ts';
import { makeRoom } from '#shared/derive/wall-space.ts';
import type { FamilyId } from '#shared/domain/family.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import type { CommandContext } from './command.ts';
import { movedFamily } from './family-place.ts';
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
  // A title follows its groups: it neither pushes nor is pushed.
  const items = wallItems(boardOf(after, canvasId)).filter(({ kind }) => kind !== 'family');
  return [...makeRoom(items, clusterId)].flatMap(([id, at]) => putAt(after, id, at));
}

function putAt(after: Session, id: string, at: WallPoint): readonly Op[] {
  const cluster = after.cluster.get(id);
  if (cluster) return [{ type: 'cluster.move', clusterId: cluster.id, ...at }];
  const note = after.note.get(id);
  // A locked one stays: what comes to lie on it can be moved away by hand.
  return note && !note.locked ? [{ type: 'note.place', places: [{ noteId: note.id, ...at }] }] : [];
}

/** The same for a family that came to lie on others: every family moves as one. */
function stepAsideFor(after: Session, familyId: FamilyId): readonly Op[] {
  const board = boardOf(after, after.family.get(familyId)?.canvasId ?? '');
  const fields = board.families.map((one) => ({
    kind: 'family' as const,
    id: one.family.id,
    box: boxOfFamily(one),
  }));
  const loose = wallItems(board).filter(
    ({ kind, id }) => kind !== 'family' && after.cluster.get(id)?.familyId == null,
  );
  return [...makeRoom([...fields, ...loose], familyId)].flatMap(([id, at]) => {
    const from = fields.find((field) => field.id === id)?.box;
    if (!from) return putAt(after, id, at);
    const moved = movedFamily(board, id, { x: at.x - from.x, y: at.y - from.y });
    return moved ? opsOf(moved) : [];
  });
}

export function opsWithRoom(
  session: Session,
  outcome: Outcome,
  role: Context['store']['role'],
): readonly Op[] {
  const ops = opsOf(outcome);
  const clusterId = grown(outcome);
  const isFamily = outcome.to === 'family' || outcome.to === 'moved-family';
  const diff = applyOps(session, ops, role);
  if (!diff.ok) return ops;
  const after = applyDiff(session, diff.value);
  if (isFamily) return [...ops, ...stepAsideFor(after, outcome.familyId)];
  return clusterId ? [...ops, ...stepAside(after, clusterId)] : ops;
}

/** False when a rule refused it; the reason is shown by the store. */
export function perform({ store, view }: Context, outcome: Outcome): boolean {
  const before = store.state.getState().session;
  if (!store.dispatch(opsWithRoom(before, outcome, store.role))) return false;
  view.announce(outcomeWords(before, store.state.getState().session, outcome));
  return true;
}
