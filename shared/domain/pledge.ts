import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type PledgeId = Id<'pledge'>;
export const pledgeIdSchema = idSchema('pledge');

/** What our own organisation will do differently; what somebody would like to have to make it happen. */
export const pledgeKinds = ['ours', 'wish'] as const;
export const pledgeKindSchema = z.enum(pledgeKinds);
export type PledgeKind = z.infer<typeof pledgeKindSchema>;

/** What is promised or wished for at the end, besides actions. */
export const pledgeSchema = z
  .object({
    id: pledgeIdSchema,
    canvasId: canvasIdSchema,
    kind: pledgeKindSchema,
    text: textSchema(limits.promptChars),
    /** Who promises, or who wishes; may be left open. */
    who: textSchema(limits.nameChars),
    rank: rankSchema,
  })
  .readonly();
export type Pledge = z.infer<typeof pledgeSchema>;
