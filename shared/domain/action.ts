import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { daySchema } from './date.ts';
import { itemRefSchema } from './item-ref.ts';
import { limits } from './limits.ts';

export type ActionId = Id<'action'>;
export const actionIdSchema = idSchema('action');

/** Who does what by when. */
export const actionSchema = z
  .object({
    id: actionIdSchema,
    text: textSchema(limits.promptChars),
    owner: textSchema(limits.nameChars),
    dueOn: daySchema.nullable(),
    /** Something to begin with that takes less than half an hour. */
    firstStep: textSchema(limits.promptChars),
    /** What it is about; null: the day as a whole. */
    about: itemRefSchema.nullable(),
    isDone: z.boolean(),
    rank: rankSchema,
  })
  .readonly();
export type Action = z.infer<typeof actionSchema>;
