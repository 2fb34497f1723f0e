// Months later: the steps of a review go on the agenda of the session whose figures are read.
import { agendaOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import { newId } from '#shared/lib/id.ts';
import { mapValues } from '#shared/lib/record-map.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { planWords } from '#shared/strings/plans.ts';
import { reviewCanvas } from '#shared/workshops/review.ts';
import type { Command, CommandContext } from './command.ts';

const MINUTE_MS = 60_000;
const kinds = ['readings', 'held', 'verdict'] as const;

/** The board whose programmes are looked at again. */
function programmesOn({ store }: CommandContext): CanvasId | null {
  for (const canvas of store.state.getState().session.canvas.values())
    if (canvas.kind === 'kindness') return canvas.id;
  return null;
}

/** Nobody needs two reviews ahead of them. */
const isAhead = ({ store }: CommandContext): boolean =>
  agendaOf(store.state.getState().session).some(
    ({ kind, state }) => kinds.some((one) => one === kind) && state === 'ahead',
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
    const steps = reviewCanvas.stages.filter(({ kind }) => kinds.some((one) => one === kind));
    const ops = steps.map(({ kind, title, goal, prompt, script, minutes }): Op => {
      const durationsMs = mapValues(minutes, (planned) => planned * MINUTE_MS);
      const words = { kind, title, goal, prompt, script, durationsMs, protected: false };
      const stageId = newId('stage', context.random);
      return { type: 'stage.add', stageId, canvasId, ...words, beforeId: null };
    });
    if (context.store.dispatch(ops)) context.view.announce(planWords.reviewAdded);
  },
};
