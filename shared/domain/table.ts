import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type TableId = Id<'table'>;
export const tableIdSchema = idSchema('table');

/** People at one table, who write on paper; somebody types in what they wrote. */
export const tableSchema = z
  .object({
    id: tableIdSchema,
    name: textSchema(limits.nameChars),
    /** How many sit there; null while nobody has said. */
    peopleCount: z.number().int().min(1).max(limits.people).nullable(),
    rank: rankSchema,
  })
  .readonly();
export type Table = z.infer<typeof tableSchema>;
