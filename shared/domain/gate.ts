import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type GateId = Id<'gate'>;
export const gateIdSchema = idSchema('gate');

/** A must-have: who does not meet it can't be a partner as things stand. */
export const gateSchema = z
  .object({
    id: gateIdSchema,
    canvasId: canvasIdSchema,
    text: textSchema(limits.titleChars),
    rank: rankSchema,
  })
  .readonly();
export type Gate = z.infer<typeof gateSchema>;
