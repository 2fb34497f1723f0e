import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type AgreementId = Id<'agreement'>;
export const agreementIdSchema = idSchema('agreement');

/** One thing the room has agreed on for the day: “one speaks at a time”. */
export const agreementSchema = z
  .object({
    id: agreementIdSchema,
    text: textSchema(limits.titleChars),
    rank: rankSchema,
  })
  .readonly();
export type Agreement = z.infer<typeof agreementSchema>;
