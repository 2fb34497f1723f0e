import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { daySchema } from './date.ts';
import { limits } from './limits.ts';
import { figureSchema, measureIdSchema, sampleSchema } from './measure.ts';

export type ReadingId = Id<'reading'>;
export const readingIdSchema = idSchema('reading');

/** A value on a date. */
export const readingSchema = z
  .object({
    id: readingIdSchema,
    measureId: measureIdSchema,
    takenOn: daySchema,
    value: figureSchema,
    /** How many were asked; null where things are counted or nobody wrote it down. */
    sample: sampleSchema.nullable(),
    comment: textSchema(limits.promptChars),
  })
  .readonly();
export type Reading = z.infer<typeof readingSchema>;
