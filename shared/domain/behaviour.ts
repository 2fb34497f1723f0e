import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type BehaviourId = Id<'behaviour'>;
export const behaviourIdSchema = idSchema('behaviour');

export const behaviourParts = ['group', 'reason', 'doing', 'often', 'instead', 'gets'] as const;
export const behaviourPartSchema = z.enum(behaviourParts);
export type BehaviourPart = z.infer<typeof behaviourPartSchema>;

const text = textSchema(limits.promptChars);

/** The behaviour card: whose doing the workshop is about. A session has at most one. */
export const behaviourSchema = z
  .object({
    id: behaviourIdSchema,
    /** Which group first … */
    group: text,
    /** … and why they come first. */
    reason: text,
    /** Doing what … */
    doing: text,
    /** … where and how often. */
    often: text,
    /** What they do instead today … */
    instead: text,
    /** … and what they get from that. */
    gets: text,
  })
  .readonly();
export type Behaviour = z.infer<typeof behaviourSchema>;
