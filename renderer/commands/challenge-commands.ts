// What is done with the questions that ideas answer.
import { challengesOf, learned } from '#shared/derive/ideas.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Challenge } from '#shared/domain/challenge.ts';
import type { Insight, InsightId } from '#shared/domain/insight.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { challengeDraft } from '#shared/strings/challenge-draft.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import type { Command, CommandContext } from './command.ts';
import { canChangeBoard, canvasOf } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;

const sessionOf = ({ store }: Pick<Context, 'store'>): Session => store.state.getState().session;

/** The insights that no question of this canvas is drawn from, as many as there is room for. */
export function insightsWithout(session: Session, canvasId: string): readonly Insight[] {
  const challenges = challengesOf(session, canvasId);
  const asked = new Set<string>(challenges.flatMap(({ insightIds }) => insightIds));
  const room = Math.max(0, limits.challenges - session.challenge.size);
  return learned(session)
    .filter(({ id }) => !asked.has(id))
    .slice(0, room);
}

/** One question for each of these insights, as one step. */
export function draftChallenges(
  { store, view, random }: Context,
  canvasId: CanvasId,
  insights: readonly Insight[],
): void {
  const ops = insights.map(
    (insight): Op => ({
      ...{ type: 'challenge.add', challengeId: newId('challenge', random), canvasId },
      ...{ text: challengeDraft(insight), insightIds: [insight.id] },
    }),
  );
  if (ops.length > 0 && store.dispatch(ops)) view.announce(words.drafted(ops.length));
}

/** False: it was refused. */
export function addChallenge(context: Context, canvasId: CanvasId, text: string): boolean {
  const challengeId = newId('challenge', context.random);
  const op: Op = { type: 'challenge.add', challengeId, canvasId, text, insightIds: [] };
  if (!context.store.dispatch([op])) return false;
  context.view.announce(words.added(text, challengesOf(sessionOf(context), canvasId).length));
  return true;
}

/** One place up or down. */
export function moveChallenge(context: Context, challenge: Challenge, step: 1 | -1): void {
  const order = challengesOf(sessionOf(context), challenge.canvasId);
  const to = order.findIndex(({ id }) => id === challenge.id) + step;
  if (to < 0 || to >= order.length) return;
  const beforeId = (step < 0 ? order[to] : order[to + 1])?.id ?? null;
  const op: Op = { type: 'challenge.move', challengeId: challenge.id, beforeId };
  if (context.store.dispatch([op])) context.view.announce(words.moved(to + 1));
}

export function deleteChallenge({ store, view }: Context, { id: challengeId }: Challenge): void {
  if (store.dispatch([{ type: 'challenge.delete', challengeId }])) view.announce(words.deleted);
}

/** Draws it from an insight, or takes it off again. */
export function linkChallenge(
  { store, view }: Context,
  { id: challengeId, insightIds }: Challenge,
  insightId: InsightId,
  isOn: boolean,
): void {
  const others = insightIds.filter((id) => id !== insightId);
  const now = isOn ? [...others, insightId] : others;
  if (store.dispatch([{ type: 'challenge.link', challengeId, insightIds: now }]))
    view.announce(words.linked(now.length));
}

export const challengeCommands: readonly Command[] = [
  {
    id: 'challenge.draft',
    label: words.draftMissing,
    shortcut: null,
    isEnabled: (context) =>
      context.stage?.kind === 'how-could-we' &&
      canChangeBoard(context) &&
      insightsWithout(sessionOf(context), canvasOf(context) ?? '').length > 0,
    run(context) {
      const canvasId = canvasOf(context);
      if (canvasId)
        draftChallenges(context, canvasId, insightsWithout(sessionOf(context), canvasId));
    },
  },
];
