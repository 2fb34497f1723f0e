import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { wallRefSchema } from './item-ref.ts';
import { limits } from './limits.ts';
import { roundIdSchema } from './round.ts';
import { tableIdSchema } from './table.ts';

export type TallyId = Id<'tally'>;
export const tallyIdSchema = idSchema('tally');

/** Hands or dots that somebody counted for one thing, in the room or at one table. */
export const tallySchema = z
  .object({
    id: tallyIdSchema,
    roundId: roundIdSchema,
    item: wallRefSchema,
    /** Null: the whole room. */
    tableId: tableIdSchema.nullable(),
    count: z.number().int().min(1).max(limits.roundVotes),
  })
  .readonly();
export type Tally = z.infer<typeof tallySchema>;
