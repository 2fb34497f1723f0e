import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type LaneId = Id<'lane'>;
export const laneIdSchema = idSchema('lane');

/** A question column that notes are collected under; later a tag on the note. */
export const laneSchema = z
  .object({
    id: laneIdSchema,
    canvasId: canvasIdSchema,
    title: textSchema(limits.titleChars),
    rank: rankSchema,
  })
  .readonly();
export type Lane = z.infer<typeof laneSchema>;
