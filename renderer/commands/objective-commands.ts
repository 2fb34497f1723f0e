// The behaviour card handed on to the objective, in one step.

import { objectiveOf } from '#shared/derive/objective.ts';
import { behaviourOf } from '#shared/derive/opening.ts';
import type { Behaviour } from '#shared/domain/behaviour.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Objective } from '#shared/domain/objective.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { objectiveWords as words } from '#shared/strings/objective.ts';
import type { CommandContext } from './command.ts';
import { canChangeBoard, canvasOf } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;

/** What both have. */
const parts = ['group', 'doing', 'often'] as const;

/** The parts that the card says and the objective does not. */
export const prefillFrom = (card: Behaviour | null, objective: Objective | null) =>
  parts.filter((part) => card?.[part].trim() && !objective?.[part].trim());

export function prefillObjective({ store, view, random }: Context, canvasId: CanvasId): void {
  const { session } = store.state.getState();
  const card = behaviourOf(session);
  const objective = objectiveOf(session, canvasId);
  const objectiveId = objective?.id ?? newId('objective', random);
  const ops = prefillFrom(card, objective).map(
    (part): Op => ({
      ...{ type: 'objective.write', objectiveId, canvasId, part },
      text: card?.[part] ?? '',
    }),
  );
  if (ops.length > 0 && store.dispatch(ops)) view.announce(words.prefilled);
}

export const prefillCommand = {
  id: 'objective.prefill',
  label: words.prefill,
  shortcut: null,
  isEnabled(context: CommandContext): boolean {
    const { session } = context.store.state.getState();
    const objective = objectiveOf(session, canvasOf(context) ?? '');
    return (
      context.stage?.kind === 'objective' &&
      canChangeBoard(context) &&
      prefillFrom(behaviourOf(session), objective).length > 0
    );
  },
  run(context: CommandContext): void {
    const canvasId = canvasOf(context);
    if (canvasId) prefillObjective(context, canvasId);
  },
};
