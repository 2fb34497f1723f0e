// What is done on the partner canvas, the same by button and from the palette.
import { criteriaOf, partnersOf, scorersOf, scoringOf } from '#shared/derive/partners.ts';
import { countersFor } from '#shared/derive/weights.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Scoring } from '#shared/domain/scoring.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { starterCriteria } from '#shared/workshops/partner-criteria.ts';
import type { Command, CommandContext } from './command.ts';
import { triedWeights } from './tried-weights.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;

const sessionOf = ({ store }: Pick<Context, 'store'>): Session => store.state.getState().session;

function dispatch({ store, view }: Context, ops: readonly Op[], said: string): boolean {
  const isDone = ops.length > 0 && store.dispatch(ops);
  if (isDone) view.announce(said);
  return isDone;
}

/** Five criteria to begin with. */
export const startCriteria = (context: Context, canvasId: CanvasId): boolean =>
  dispatch(
    context,
    starterCriteria.map((words): Op => {
      const criterionId = newId('criterion', context.random);
      return { type: 'criterion.add', criterionId, canvasId, ...words, counters: 0 };
    }),
    partnerWords.criteria.started,
  );

/** Candidates of the map, as one step. */
export const takeOver = (
  context: Context,
  canvasId: CanvasId,
  candidates: readonly Stakeholder[],
): boolean =>
  dispatch(
    context,
    candidates.map(({ id: stakeholderId, name }): Op => {
      const partnerId = newId('partner', context.random);
      return { type: 'partner.add', partnerId, canvasId, name, stakeholderId };
    }),
    partnerWords.longlist.taken(candidates.length),
  );

/** Somebody to score, somebody who scores, something to score by, and no scoring yet. */
export const canScore = (session: Session, canvasId: string): boolean =>
  scoringOf(session, canvasId) === null &&
  partnersOf(session, canvasId).length > 0 &&
  criteriaOf(session, canvasId).length > 0 &&
  scorersOf(session, canvasId).length > 0;

export function openScoring(context: Context, canvasId: CanvasId): boolean {
  const scoringId = newId('scoring', context.random);
  const op: Op = { type: 'scoring.open', scoringId, canvasId };
  const isOpen = dispatch(context, [op], scoringWords.setUp.opened);
  // From here on the screen goes round: nobody's key takes out who scores.
  if (isOpen) context.store.cutHistory();
  return isOpen;
}

const said = {
  'scoring.close': scoringWords.closed,
  'scoring.reveal': scoringWords.revealed,
  'scoring.reopen': scoringWords.reopened,
} as const;

/** Each is a fact that the room hears of. */
export function stepScoring(
  context: Context,
  type: keyof typeof said,
  { id: scoringId }: Scoring,
): boolean {
  const isDone = dispatch(context, [{ type, scoringId }], said[type]);
  if (isDone) context.store.show({ page: 0, whatIf: null });
  return isDone;
}

/** What was tried becomes the room’s weights, in whole counters. */
export function takeWeights(context: Context, canvasId: CanvasId): boolean {
  const criteria = criteriaOf(sessionOf(context), canvasId);
  const tried = triedWeights(criteria, context.store.state.getState().room.whatIf);
  const counters = tried && countersFor(tried);
  if (!counters) return false;
  const weights = criteria.map(({ id }) => ({ criterionId: id, counters: counters.get(id) ?? 0 }));
  const op: Op = { type: 'criterion.weigh', canvasId, weights };
  const isSame = criteria.every(({ id, counters: had }) => counters.get(id) === had);
  if (!isSame && !dispatch(context, [op], scoringWords.whatIf.taken)) return false;
  context.store.show({ whatIf: null });
  return true;
}

/** The partner canvas this window looks at, and its scoring. */
function scoringHere(context: CommandContext): Scoring | null {
  const { stage, store } = context;
  if (!stage?.canvasId || store.state.getState().readOnly !== null) return null;
  return scoringOf(sessionOf(context), stage.canvasId);
}

const step = (
  type: keyof typeof said,
  label: string,
  states: readonly Scoring['state'][],
): Command => ({
  id: type,
  label,
  shortcut: null,
  isEnabled: (context) => states.some((one) => one === scoringHere(context)?.state),
  run(context) {
    const scoring = scoringHere(context);
    if (scoring) stepScoring(context, type, scoring);
  },
});

export const partnerCommands: readonly Command[] = [
  step('scoring.close', scoringWords.close, ['open']),
  step('scoring.reveal', scoringWords.reveal, ['closed']),
  step('scoring.reopen', scoringWords.reopen, ['closed', 'revealed']),
  {
    id: 'what-if.back',
    label: scoringWords.whatIf.back,
    shortcut: null,
    isEnabled: ({ store }) => store.state.getState().room.whatIf !== null,
    run: ({ store }) => store.show({ whatIf: null }),
  },
];
