import type { CanvasId } from '../domain/canvas.ts';
import { canvasIdSchema } from '../domain/canvas.ts';
import { daySchema } from '../domain/date.ts';
import { limits } from '../domain/limits.ts';
import {
  type Objective,
  type ObjectiveId,
  objectiveIdSchema,
  objectivePartSchema,
} from '../domain/objective.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { needBoard, type SessionDraft } from './rules.ts';

const where = { objectiveId: objectiveIdSchema, canvasId: canvasIdSchema };

/** A canvas has one at most: it is made by whoever writes on it first. */
function objectiveOn(draft: SessionDraft, canvasId: CanvasId, id: ObjectiveId): Objective {
  needBoard(draft, canvasId);
  for (const objective of draft.rows('objective'))
    if (objective.canvasId === canvasId) return objective;
  const blank = { group: '', doing: '', often: '', baseline: '', target: '' };
  return { id, canvasId, ...blank, baselineBy: null, targetBy: null };
}

export const objectiveOps = [
  defineOp(
    'objective.write',
    { ...where, part: objectivePartSchema, text: textSchema(limits.promptChars) },
    'facilitator',
    (draft, { objectiveId, canvasId, part, text }) =>
      draft.put('objective', { ...objectiveOn(draft, canvasId, objectiveId), [part]: text }),
  ),
  defineOp(
    'objective.date',
    { ...where, baselineBy: daySchema.nullable(), targetBy: daySchema.nullable() },
    'facilitator',
    (draft, { objectiveId, canvasId, baselineBy, targetBy }) =>
      draft.put('objective', {
        ...objectiveOn(draft, canvasId, objectiveId),
        baselineBy,
        targetBy,
      }),
  ),
] as const;
