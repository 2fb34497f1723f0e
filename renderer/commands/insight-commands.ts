// What is done with insights, the same by click, key and drag.

import { insightsOf } from '#shared/derive/insights.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Insight, InsightId } from '#shared/domain/insight.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { groupName } from '#shared/strings/group-name.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import type { CommandContext } from './command.ts';

const words = insightsWords.did;

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;

/** What an insight rests on, or is to rest on. */
export interface Grounds {
  readonly clusterIds: readonly ClusterId[];
  readonly noteIds: readonly NoteId[];
}
export const noGrounds: Grounds = { clusterIds: [], noteIds: [] };

const sessionOf = ({ store }: Context): Session => store.state.getState().session;

function nameOf(session: Session, { clusterIds: [clusterId], noteIds: [noteId] }: Grounds): string {
  if (clusterId) return groupName(session, clusterId);
  return session.note.get(noteId ?? '')?.text ?? '';
}

function dispatch({ store, view }: Context, op: Op, said: string): boolean {
  const isDone = store.dispatch([op]);
  if (isDone) view.announce(said);
  return isDone;
}

/** A new insight, which everyone now works on. */
export function startInsight(context: Context, canvasId: CanvasId, grounds: Grounds): void {
  const insightId = newId('insight', context.random);
  const { clusterIds, noteIds } = grounds;
  const op: Op = {
    ...{ type: 'insight.add', insightId, canvasId },
    ...{ clusterIds: [...clusterIds], noteIds: [...noteIds] },
  };
  const name = nameOf(sessionOf(context), grounds);
  if (dispatch(context, op, name ? words.started(name) : words.added))
    context.store.show({ insightId });
}

/** Lets an insight rest on more, or takes it off again. */
export function restOn(
  context: Context,
  { id: insightId, canvasId, clusterIds, noteIds }: Insight,
  grounds: Grounds,
  isOn: boolean,
): void {
  const session = sessionOf(context);
  const both = <Id extends string>(had: readonly Id[], named: readonly Id[]): Id[] => {
    const others = had.filter((id) => !named.includes(id));
    return isOn ? [...others, ...named] : others;
  };
  const op: Op = {
    ...{ type: 'insight.link', insightId },
    clusterIds: both(clusterIds, grounds.clusterIds),
    noteIds: both(noteIds, grounds.noteIds),
  };
  const name = nameOf(session, grounds);
  const nth = insightsOf(session, canvasId).findIndex(({ id }) => id === insightId) + 1;
  dispatch(context, op, isOn ? words.linked(name, nth) : words.unlinked(name));
}

/** Dropped on an insight, or on the place for a new one. */
export function dropOnInsight(
  context: Context,
  canvasId: CanvasId,
  insightId: InsightId | null,
  grounds: Grounds,
): void {
  const insight = insightId && sessionOf(context).insight.get(insightId);
  if (insight) restOn(context, insight, grounds, true);
  else startInsight(context, canvasId, grounds);
}

/** One place up or down. */
export function moveInsight(context: Context, insight: Insight, step: 1 | -1): void {
  const order = insightsOf(sessionOf(context), insight.canvasId);
  const at = order.findIndex(({ id }) => id === insight.id);
  const to = at + step;
  if (to < 0 || to >= order.length) return;
  const beforeId = (step < 0 ? order[to] : order[to + 1])?.id ?? null;
  const op: Op = { type: 'insight.move', insightId: insight.id, beforeId };
  dispatch(context, op, words.moved(to + 1));
}

export function deleteInsight(context: Context, { id: insightId }: Insight): void {
  if (!dispatch(context, { type: 'insight.delete', insightId }, words.deleted)) return;
  if (context.store.state.getState().room.insightId === insightId)
    context.store.show({ insightId: null });
}
