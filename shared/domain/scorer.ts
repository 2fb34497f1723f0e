import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';
import { partnerIdSchema } from './partner.ts';
import { tableIdSchema } from './table.ts';

export type ScorerId = Id<'scorer'>;
export const scorerIdSchema = idSchema('scorer');

/** Who scores: one person, named or not, or a table with one score. */
export const scorerSchema = z
  .object({
    id: scorerIdSchema,
    canvasId: canvasIdSchema,
    /** Empty: “Scorer 2”, by order. */
    name: textSchema(limits.nameChars),
    tableId: tableIdSchema.nullable(),
    /** Partners they belong to, and so sit out. */
    partnerIds: z.array(partnerIdSchema).max(limits.partners).readonly(),
    rank: rankSchema,
  })
  .readonly();
export type Scorer = z.infer<typeof scorerSchema>;
