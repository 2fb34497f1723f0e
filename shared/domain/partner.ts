import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { daySchema } from './date.ts';
import { gateIdSchema } from './gate.ts';
import { limits } from './limits.ts';
import { stakeholderIdSchema } from './stakeholder.ts';

export type PartnerId = Id<'partner'>;
export const partnerIdSchema = idSchema('partner');

export const decisions = ['invite', 'maybe', 'not-now'] as const;
export const decisionSchema = z.enum(decisions);
export type Decision = z.infer<typeof decisionSchema>;

/** What a partner takes part in: the four places of co-production. */
export const partnerRoles = ['conception', 'design', 'steering', 'management'] as const;
export const partnerRoleSchema = z.enum(partnerRoles);
export type PartnerRole = z.infer<typeof partnerRoleSchema>;

export const partnerParts = ['name', 'about', 'reason', 'gives', 'gets', 'ask', 'owner'] as const;
export const partnerPartSchema = z.enum(partnerParts);
export type PartnerPart = z.infer<typeof partnerPartSchema>;

/** A must-have that somebody looked at; one that is not named here is not known yet. */
export const checkSchema = z.object({ gateId: gateIdSchema, isMet: z.boolean() }).readonly();
export type Check = z.infer<typeof checkSchema>;

const text = textSchema(limits.promptChars);

/** Somebody who could do it with us. */
export const partnerSchema = z
  .object({
    id: partnerIdSchema,
    canvasId: canvasIdSchema,
    name: textSchema(limits.titleChars),
    about: text,
    /** The stakeholder this is; null for one that was not on the map. */
    stakeholderId: stakeholderIdSchema.nullable(),
    checks: z.array(checkSchema).max(limits.gates).readonly(),
    decision: decisionSchema.nullable(),
    /** Why it was decided so, and on what terms. */
    reason: text,
    roles: z.array(partnerRoleSchema).max(partnerRoles.length).readonly(),
    gives: text,
    gets: text,
    /** What we ask of them, who asks, by when. */
    ask: text,
    owner: textSchema(limits.nameChars),
    askBy: daySchema.nullable(),
    rank: rankSchema,
  })
  .readonly();
export type Partner = z.infer<typeof partnerSchema>;
