import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { wallRefSchema } from './item-ref.ts';
import { limits } from './limits.ts';

export type RoundId = Id<'round'>;
/** Typed as the id it is, so that a round may name the round before it. */
export const roundIdSchema = idSchema('round');

/** Dots: each in turn at the screen. Hands: raised and counted. Tables: dots counted by table. */
export const voteKinds = ['dots', 'hands', 'tables'] as const;
export const voteKindSchema = z.enum(voteKinds);
export type VoteKind = z.infer<typeof voteKindSchema>;

/** Imported: it was held with another tool, and only what it came to is known. */
export const roundKinds = [...voteKinds, 'imported'] as const;
export const roundKindSchema = z.enum(roundKinds);
export type RoundKind = z.infer<typeof roundKindSchema>;

export const roundStates = ['open', 'closed', 'revealed'] as const;

/** How often something was chosen. */
export const choiceSchema = z
  .object({ item: wallRefSchema, count: z.number().int().min(1).max(limits.roundVotes) })
  .readonly();
export type Choice = z.infer<typeof choiceSchema>;

/** A vote round: an opened and closed period with a budget for each voter. */
export const roundSchema = z
  .object({
    id: roundIdSchema,
    canvasId: canvasIdSchema,
    /** As the room reads it. */
    question: textSchema(limits.promptChars),
    kind: roundKindSchema,
    /** Dots a person. */
    budget: z.number().int().min(1).max(limits.dots),
    /** Dots a person may put on one thing. */
    perTargetMax: z.number().int().min(1).max(limits.dots),
    /** How many people vote. */
    voterCount: z.number().int().min(1).max(limits.people),
    /** What stood to be chosen when it was opened; what has gone since is taken out. */
    targets: z.array(wallRefSchema).max(limits.roundTargets).readonly(),
    state: z.enum(roundStates),
    /** The round whose leaders are voted on again. */
    parentId: roundIdSchema.nullable(),
    rank: rankSchema,
    /** What was counted, from the reveal on: the room has this and never a single ballot. */
    result: z.array(choiceSchema).readonly().nullable(),
  })
  .readonly();
export type Round = z.infer<typeof roundSchema>;
