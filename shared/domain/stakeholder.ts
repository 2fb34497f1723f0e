import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type StakeholderId = Id<'stakeholder'>;
export const stakeholderIdSchema = idSchema('stakeholder');

/** The five questions that a list of stakeholders answers. */
export const listings = ['decides', 'delivers', 'affected', 'stand', 'missing'] as const;
export const listingSchema = z.enum(listings);
export type Listing = z.infer<typeof listingSchema>;

/** How much the behaviour touches their life. */
export const touches = ['little', 'some', 'much'] as const;
export const touchSchema = z.enum(touches);
export type Touch = z.infer<typeof touchSchema>;

/** How we stand with them: not in touch → we hear you → we act on it → you lead, we back you. */
export const standings = ['none', 'hear', 'act', 'lead'] as const;
export const standingSchema = z.enum(standings);
export type Standing = z.infer<typeof standingSchema>;

/** For it, unsure, has concerns, don’t know. */
export const stanceViews = ['for', 'unsure', 'concerns', 'unknown'] as const;
export const stanceViewSchema = z.enum(stanceViews);
export type StanceView = z.infer<typeof stanceViewSchema>;

export const stakeholderParts = ['name', 'about'] as const;
export const stakeholderPartSchema = z.enum(stakeholderParts);
export type StakeholderPart = z.infer<typeof stakeholderPartSchema>;

/** A role or a group that has to do with the behaviour; never a person by name. */
export const stakeholderSchema = z
  .object({
    id: stakeholderIdSchema,
    canvasId: canvasIdSchema,
    name: textSchema(limits.titleChars),
    /** Who that is, where the name does not say it. */
    about: textSchema(limits.promptChars),
    /** The question it was named under. */
    listing: listingSchema,
    touch: touchSchema.nullable(),
    standing: standingSchema.nullable(),
    /** Where we want to stand with them. */
    wanted: standingSchema.nullable(),
    /** Their stance as it was shown to the room on purpose; null: it was not. */
    shownStance: stanceViewSchema.nullable(),
    /** May become a partner. */
    isCandidate: z.boolean(),
    rank: rankSchema,
  })
  .readonly();
export type Stakeholder = z.infer<typeof stakeholderSchema>;
