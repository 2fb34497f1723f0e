import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { insightIdSchema } from './insight.ts';
import { limits } from './limits.ts';

export type ChallengeId = Id<'challenge'>;
export const challengeIdSchema = idSchema('challenge');

/** “How could we …?”: a question that ideas answer, drawn from what was learned. */
export const challengeSchema = z
  .object({
    id: challengeIdSchema,
    canvasId: canvasIdSchema,
    text: textSchema(limits.promptChars),
    insightIds: z.array(insightIdSchema).max(limits.insights).readonly(),
    rank: rankSchema,
  })
  .readonly();
export type Challenge = z.infer<typeof challengeSchema>;
