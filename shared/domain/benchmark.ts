import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type BenchmarkId = Id<'benchmark'>;
export const benchmarkIdSchema = idSchema('benchmark');

/** The eight of the National Social Marketing Centre's benchmark criteria (French and Blair-Stevens 2006). */
export const benchmarkCriteria = [
  'customer-orientation',
  'behaviour',
  'theory',
  'insight',
  'exchange',
  'competition',
  'segmentation',
  'methods-mix',
] as const;
export const benchmarkCriterionSchema = z.enum(benchmarkCriteria);
export type BenchmarkCriterion = z.infer<typeof benchmarkCriterionSchema>;

export const benchmarkAnswers = ['yes', 'partly', 'no'] as const;
export const benchmarkAnswerSchema = z.enum(benchmarkAnswers);
export type BenchmarkAnswer = z.infer<typeof benchmarkAnswerSchema>;

/** How people judge the cards by one criterion. One a criterion on a canvas at most. */
export const benchmarkSchema = z
  .object({
    id: benchmarkIdSchema,
    canvasId: canvasIdSchema,
    criterion: benchmarkCriterionSchema,
    answer: benchmarkAnswerSchema.nullable(),
    comment: textSchema(limits.promptChars),
    /** The one gap that is closed; at most one a canvas. */
    isGap: z.boolean(),
  })
  .readonly();
export type Benchmark = z.infer<typeof benchmarkSchema>;
