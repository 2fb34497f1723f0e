import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { challengeIdSchema } from './challenge.ts';
import { insightIdSchema } from './insight.ts';
import { wallRefSchema } from './item-ref.ts';
import { limits } from './limits.ts';

export type IdeaId = Id<'idea'>;
export const ideaIdSchema = idSchema('idea');

/**
 * The four drives of Lawrence and Nohria 2002, “Driven”: to acquire, to bond, to comprehend, to
 * defend; here in plain words.
 */
export const drives = ['gain', 'belong', 'make-sense', 'keep-safe'] as const;
export const driveSchema = z.enum(drives);
export type Drive = z.infer<typeof driveSchema>;

/**
 * What is said about an idea besides its words: those are a note or a group on the canvas, so that
 * ideas are collected and sorted as all notes are. One an item at most.
 */
export const ideaSchema = z
  .object({
    id: ideaIdSchema,
    canvasId: canvasIdSchema,
    item: wallRefSchema,
    insightIds: z.array(insightIdSchema).max(limits.insights).readonly(),
    challengeIds: z.array(challengeIdSchema).max(limits.challenges).readonly(),
    /** The lens that was up when it came; the deck knows its words. */
    lens: textSchema(limits.nameChars),
    drives: z.array(driveSchema).max(drives.length).readonly(),
  })
  .readonly();
export type Idea = z.infer<typeof ideaSchema>;
