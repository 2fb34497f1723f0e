// Months later: the steps of a review go on the agenda of the session whose figures are read.
import { agendaOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import { planWords } from '#shared/strings/plans.ts';
import { reviewKinds, reviewOps } from '#shared/workshops/review-ops.ts';
import type { Command, CommandContext } from './command.ts';

/** The board whose programmes are looked at again. */
function programmesOn({ store }: CommandContext): CanvasId | null {
  for (const canvas of store.state.getState().session.canvas.values())
    if (canvas.kind === 'kindness') return canvas.id;
  return null;
}

/** Nobody needs two reviews ahead of them. */
const isAhead = ({ store }: CommandContext): boolean =>
  agendaOf(store.state.getState().session).some(
    ({ kind, state }) => reviewKinds.some((one) => one === kind) && state === 'ahead',
  );

export const addReview: Command = {
  id: 'session.review',
  label: planWords.addReview,
  shortcut: null,
  isEnabled: (context) =>
    context.store.state.getState().readOnly === null &&
    programmesOn(context) !== null &&
    !isAhead(context),
  run: (context) => {
    const canvasId = programmesOn(context);
    if (canvasId && context.store.dispatch(reviewOps(canvasId, context.random)))
      context.view.announce(planWords.reviewAdded);
  },
};
