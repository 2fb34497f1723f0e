import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { canvasIdSchema } from './canvas.ts';
import { criterionIdSchema } from './criterion.ts';
import { limits } from './limits.ts';
import { partnerIdSchema } from './partner.ts';
import { scoreValueSchema } from './score.ts';

export type ScoringId = Id<'scoring'>;
export const scoringIdSchema = idSchema('scoring');

export const scoringStates = ['open', 'closed', 'revealed'] as const;

/** All scores of one partner by one criterion; the same place is the same scorer in every cell. */
export const cellSchema = z
  .object({
    partnerId: partnerIdSchema,
    criterionId: criterionIdSchema,
    values: z.array(scoreValueSchema).max(limits.scorers).readonly(),
  })
  .readonly();
export type Cell = z.infer<typeof cellSchema>;

/** The time in which partners are scored, and what came of it. One a canvas at most. */
export const scoringSchema = z
  .object({
    id: scoringIdSchema,
    canvasId: canvasIdSchema,
    state: z.enum(scoringStates),
    /** From the reveal on: the room has this, without anybody's name, and never a score. */
    result: z.array(cellSchema).readonly().nullable(),
  })
  .readonly();
export type Scoring = z.infer<typeof scoringSchema>;
