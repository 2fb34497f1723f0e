import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { limits } from './limits.ts';
import { choiceSchema, roundIdSchema } from './round.ts';

export type BallotId = Id<'ballot'>;
export const ballotIdSchema = idSchema('ballot');

/** What one voter chose. No person, no time, no order: ids are random. The room never has one. */
export const ballotSchema = z
  .object({
    id: ballotIdSchema,
    roundId: roundIdSchema,
    choices: z.array(choiceSchema).max(limits.dots).readonly(),
  })
  .readonly();
export type Ballot = z.infer<typeof ballotSchema>;
