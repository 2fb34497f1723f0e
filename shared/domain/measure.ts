import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { daySchema } from './date.ts';
import { limits } from './limits.ts';
import { programmeIdSchema } from './programme.ts';

export type MeasureId = Id<'measure'>;
export const measureIdSchema = idSchema('measure');

/**
 * Does it; keeps doing it (loyalty); brings others (advocacy); knows of it (awareness); considers it;
 * did it happen (delivery); is it fair.
 */
export const measureKinds = [
  'does',
  'keeps',
  'brings',
  'knows',
  'considers',
  'delivery',
  'fairness',
] as const;
export const measureKindSchema = z.enum(measureKinds);
export type MeasureKind = z.infer<typeof measureKindSchema>;

/** A share of those asked, in percent, or a number of things. */
export const measureUnits = ['percent', 'count'] as const;
export const measureUnitSchema = z.enum(measureUnits);
export type MeasureUnit = z.infer<typeof measureUnitSchema>;

/** Whether the figure shall go up, go down, or at least not fall. */
export const aims = ['rise', 'fall', 'hold'] as const;
export const aimSchema = z.enum(aims);
export type Aim = z.infer<typeof aimSchema>;

export const measureParts = ['question', 'counted', 'how', 'when', 'reader', 'stop'] as const;
export const measurePartSchema = z.enum(measureParts);
export type MeasurePart = z.infer<typeof measurePartSchema>;

/** A figure in the measure's unit. */
export const figureSchema = z.number().min(0).max(1_000_000);
export const sampleSchema = z.number().int().min(1).max(1_000_000);

const text = textSchema(limits.promptChars);

/** What is counted to see whether behaviour changed. */
export const measureSchema = z
  .object({
    id: measureIdSchema,
    canvasId: canvasIdSchema,
    /** Null: of the objective as a whole. */
    programmeId: programmeIdSchema.nullable(),
    kind: measureKindSchema,
    unit: measureUnitSchema,
    aim: aimSchema,
    /** The exact question, or what is counted. */
    question: text,
    /** Who is counted. */
    counted: text,
    how: text,
    when: text,
    /** Who reads the figures. */
    reader: text,
    /** What would make us change course. */
    stop: text,
    /** How many are asked. */
    sample: sampleSchema.nullable(),
    /** Null: not known yet, found by `baselineOn`. */
    baseline: figureSchema.nullable(),
    baselineOn: daySchema.nullable(),
    target: figureSchema.nullable(),
    targetOn: daySchema.nullable(),
    rank: rankSchema,
  })
  .readonly();
export type Measure = z.infer<typeof measureSchema>;
