import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { criterionIdSchema } from './criterion.ts';
import { partnerIdSchema } from './partner.ts';
import { scorerIdSchema } from './scorer.ts';

export type ScoreId = Id<'score'>;
export const scoreIdSchema = idSchema('score');

/** 1 (low) to 5 (high); null: “I don’t know”, which never counts as anything. */
export const scoreValueSchema = z.number().int().min(1).max(5).nullable();
export type ScoreValue = z.infer<typeof scoreValueSchema>;

/** What one scorer says of one partner by one criterion. The room never has one. */
export const scoreSchema = z
  .object({
    id: scoreIdSchema,
    scorerId: scorerIdSchema,
    partnerId: partnerIdSchema,
    criterionId: criterionIdSchema,
    value: scoreValueSchema,
  })
  .readonly();
export type Score = z.infer<typeof scoreSchema>;
