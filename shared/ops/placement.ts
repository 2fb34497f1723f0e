// Where things stand between two axes.
import { canvasIdSchema, cornerSchema } from '../domain/canvas.ts';
import { placedRefSchema } from '../domain/item-ref.ts';
import { limits } from '../domain/limits.ts';
import { placementIdSchema, shareSchema } from '../domain/placement.ts';
import { z } from '../lib/schema.ts';
import { defineOp } from './op.ts';
import { need, needBoard, needSameCanvas, type SessionDraft } from './rules.ts';

function placementOf(draft: SessionDraft, canvasId: string, itemId: string) {
  for (const placement of draft.rows('placement'))
    if (placement.canvasId === canvasId && placement.item.id === itemId) return placement;
  return null;
}

export const placementOps = [
  /** The room may do it too: nothing is lost by moving. */
  defineOp(
    'placement.put',
    {
      canvasId: canvasIdSchema,
      places: z
        .array(
          z.strictObject({
            placementId: placementIdSchema,
            item: placedRefSchema,
            x: shareSchema,
            y: shareSchema,
          }),
        )
        .min(1)
        .max(limits.notes),
    },
    'anyone',
    (draft, { canvasId, places }) => {
      needBoard(draft, canvasId);
      for (const { placementId, item, x, y } of places) {
        needSameCanvas(need(draft, item.kind, item.id), { canvasId });
        const id = placementOf(draft, canvasId, item.id)?.id ?? placementId;
        draft.put('placement', { id, canvasId, item, x, y });
      }
    },
  ),
  /** Back to those that are not placed yet. */
  defineOp(
    'placement.clear',
    { canvasId: canvasIdSchema, items: z.array(placedRefSchema).min(1).max(limits.notes) },
    'facilitator',
    (draft, { canvasId, items }) => {
      needBoard(draft, canvasId);
      for (const { id } of items) {
        const placement = placementOf(draft, canvasId, id);
        if (placement) draft.remove('placement', placement.id);
      }
    },
  ),
  /** The corner that people go on with; null: none yet. */
  defineOp(
    'canvas.corner',
    { canvasId: canvasIdSchema, corner: cornerSchema.nullable() },
    'facilitator',
    (draft, { canvasId, corner }) => draft.put('canvas', { ...needBoard(draft, canvasId), corner }),
  ),
] as const;
