import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';
import { stakeholderIdSchema, stanceViewSchema } from './stakeholder.ts';

export type StanceId = Id<'stance'>;
export const stanceIdSchema = idSchema('stance');

/**
 * What the facilitator takes a stakeholder's attitude to be. The room never has this record: what is
 * shown on purpose is written to the stakeholder. One a stakeholder at most.
 */
export const stanceSchema = z
  .object({
    id: stanceIdSchema,
    stakeholderId: stakeholderIdSchema,
    view: stanceViewSchema,
    /** Why we think so. */
    reason: textSchema(limits.promptChars),
  })
  .readonly();
export type Stance = z.infer<typeof stanceSchema>;
