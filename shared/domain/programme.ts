import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { daySchema } from './date.ts';
import { insightIdSchema } from './insight.ts';
import { wallRefSchema } from './item-ref.ts';
import { limits } from './limits.ts';
import { partnerIdSchema } from './partner.ts';

export type ProgrammeId = Id<'programme'>;
export const programmeIdSchema = idSchema('programme');

/** Written in the room, and by their owners later. */
export const cardParts = ['name', 'deed', 'give', 'get', 'instead', 'firstTest'] as const;
export const laterParts = ['audience', 'partnership', 'needs', 'risk', 'leftOut', 'owner'] as const;
export const programmeParts = [...cardParts, ...laterParts] as const;
export const programmePartSchema = z.enum(programmeParts);
export type ProgrammePart = z.infer<typeof programmePartSchema>;

/** What really changes. */
export const changes = ['easier', 'service', 'reward', 'skills', 'norm', 'rules'] as const;
export const changeSchema = z.enum(changes);
export type Change = z.infer<typeof changeSchema>;

/** How it is told. */
export const channels = [
  'outreach',
  'direct-mail',
  'advertising',
  'media',
  'partnerships',
  'events',
  'one-to-one',
  'print',
  'social-media',
  'content',
  'influencers',
  'listening',
  'real-time',
  'mobile',
  'shareable',
  'joined-up',
] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

export const verdicts = ['keep', 'change', 'stop'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

const text = textSchema(limits.promptChars);

/** A programme card: a kindness that somebody will try. */
export const programmeSchema = z
  .object({
    id: programmeIdSchema,
    canvasId: canvasIdSchema,
    name: text,
    /** Who does what. */
    deed: text,
    give: text,
    get: text,
    /** Instead of what. */
    instead: text,
    firstTest: text,
    firstTestOn: daySchema.nullable(),
    audience: text,
    /** Partners and their roles, in words. */
    partnership: text,
    needs: text,
    risk: text,
    /** Who might be left out or harmed. */
    leftOut: text,
    owner: text,
    changes: z.array(changeSchema).max(changes.length).readonly(),
    channels: z.array(channelSchema).max(channels.length).readonly(),
    ideas: z.array(wallRefSchema).max(limits.programmeIdeas).readonly(),
    insightIds: z.array(insightIdSchema).max(limits.insights).readonly(),
    partnerIds: z.array(partnerIdSchema).max(limits.partners).readonly(),
    /** What the review made of it; null: there was none yet. */
    verdict: verdictSchema.nullable(),
    verdictReason: text,
    rank: rankSchema,
  })
  .readonly();
export type Programme = z.infer<typeof programmeSchema>;
