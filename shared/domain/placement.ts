import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { canvasIdSchema } from './canvas.ts';
import { placedRefSchema } from './item-ref.ts';

export type PlacementId = Id<'placement'>;
export const placementIdSchema = idSchema('placement');

/** From 0 (least) to 1 (most). */
export const shareSchema = z.number().min(0).max(1);

/**
 * Where something stands between two axes. Stakeholders: x interest, y influence over the behaviour.
 * Ideas: x effort, y impact on the behaviour. One an item on a canvas.
 */
export const placementSchema = z
  .object({
    id: placementIdSchema,
    canvasId: canvasIdSchema,
    item: placedRefSchema,
    x: shareSchema,
    y: shareSchema,
  })
  .readonly();
export type Placement = z.infer<typeof placementSchema>;
