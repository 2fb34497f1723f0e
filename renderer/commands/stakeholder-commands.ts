// What is done with stakeholders, the same by click, key and drag.
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { RelationKind } from '#shared/domain/relation.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Listing, Stakeholder, StakeholderId } from '#shared/domain/stakeholder.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { listingWords, relateWords } from '#shared/strings/stakeholder.ts';
import type { CommandContext } from './command.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;

function dispatch({ store, view }: Context, op: Op, said: string): boolean {
  const isDone = store.dispatch([op]);
  if (isDone) view.announce(said);
  return isDone;
}

export function addStakeholder(
  context: Context,
  canvasId: CanvasId,
  listing: Listing,
  name: string,
): boolean {
  const stakeholderId = newId('stakeholder', context.random);
  const op: Op = { type: 'stakeholder.add', stakeholderId, canvasId, name, listing };
  return dispatch(context, op, listingWords.added(name));
}

export function listUnder(context: Context, { id, name }: Stakeholder, listing: Listing): void {
  const op: Op = { type: 'stakeholder.list', stakeholderId: id, listing, beforeId: null };
  dispatch(context, op, listingWords.moved(name, listingWords.titles[listing]));
}

export function deleteStakeholder(context: Context, { id, name }: Stakeholder): void {
  dispatch(context, { type: 'stakeholder.delete', stakeholderId: id }, listingWords.deleted(name));
}

/** “The caretakers already works with the parents”, as it is read. */
export const relationSentence = (
  { stakeholder }: Pick<Session, 'stakeholder'>,
  fromId: string,
  kind: RelationKind,
  toId: string,
): string =>
  relateWords.sentence(
    stakeholder.get(fromId)?.name ?? '',
    relateWords.kinds[kind],
    stakeholder.get(toId)?.name ?? '',
  );

export function relate(
  context: Context,
  canvasId: CanvasId,
  fromId: StakeholderId,
  kind: RelationKind,
  toId: StakeholderId,
): void {
  const relationId = newId('relation', context.random);
  const { session } = context.store.state.getState();
  const op: Op = { type: 'relation.add', relationId, canvasId, fromId, toId, kind };
  dispatch(context, op, relateWords.added(relationSentence(session, fromId, kind, toId)));
}
