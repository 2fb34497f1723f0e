import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type CriterionId = Id<'criterion'>;
export const criterionIdSchema = idSchema('criterion');

export const criterionParts = ['title', 'low', 'middle', 'high'] as const;
export const criterionPartSchema = z.enum(criterionParts);
export type CriterionPart = z.infer<typeof criterionPartSchema>;

const text = textSchema(limits.promptChars);

/** What matters in a partner. Its weight is its part of the counters that the room shares out. */
export const criterionSchema = z
  .object({
    id: criterionIdSchema,
    canvasId: canvasIdSchema,
    title: textSchema(limits.titleChars),
    /** A sentence each for what 1, 3 and 5 mean. */
    low: text,
    middle: text,
    high: text,
    counters: z.number().int().min(0).max(limits.counters),
    rank: rankSchema,
  })
  .readonly();
export type Criterion = z.infer<typeof criterionSchema>;
