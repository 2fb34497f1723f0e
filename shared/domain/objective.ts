import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { daySchema } from './date.ts';
import { limits } from './limits.ts';

export type ObjectiveId = Id<'objective'>;
export const objectiveIdSchema = idSchema('objective');

export const objectiveParts = ['group', 'doing', 'often', 'baseline', 'target'] as const;
export const objectivePartSchema = z.enum(objectiveParts);
export type ObjectivePart = z.infer<typeof objectivePartSchema>;

const text = textSchema(limits.promptChars);

/** The behaviour card made sharp: from where to where, by when. One a canvas at most. */
export const objectiveSchema = z
  .object({
    id: objectiveIdSchema,
    canvasId: canvasIdSchema,
    group: text,
    doing: text,
    often: text,
    /** How many do it today: “18 %”; empty while it is not known. */
    baseline: text,
    /** By when it is found, while it is not known. */
    baselineBy: daySchema.nullable(),
    target: text,
    targetBy: daySchema.nullable(),
  })
  .readonly();
export type Objective = z.infer<typeof objectiveSchema>;
