import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { clusterIdSchema } from './cluster.ts';
import { daySchema } from './date.ts';
import { limits } from './limits.ts';
import { noteIdSchema } from './note.ts';

export type InsightId = Id<'insight'>;
export const insightIdSchema = idSchema('insight');

/** The word on which an insight turns. */
export const turns = ['but', 'because', 'so'] as const;
export const turnSchema = z.enum(turns);
export type Turn = z.infer<typeof turnSchema>;

/**
 * What is in the way: can't (capability), no chance (opportunity), don't want to (motivation), after
 * Michie, van Stralen and West 2011, “The behaviour change wheel”.
 */
export const barriers = ['cannot', 'no-chance', 'unwilling'] as const;
export const barrierSchema = z.enum(barriers);
export type Barrier = z.infer<typeof barrierSchema>;

/** Whether it held when it was looked at again. */
export const heldAnswers = ['yes', 'partly', 'no'] as const;
export const heldSchema = z.enum(heldAnswers);
export type Held = z.infer<typeof heldSchema>;

const text = textSchema(limits.promptChars);

/** What the room has learned, and why: a statement drawn from groups and notes. */
export const insightSchema = z
  .object({
    id: insightIdSchema,
    canvasId: canvasIdSchema,
    /** Who … */
    who: text,
    /** … in which situation … */
    situation: text,
    turn: turnSchema,
    /** … and the tension in it. */
    tension: text,
    barriers: z.array(barrierSchema).max(barriers.length).readonly(),
    /** What it means for us: kept apart from what was learned. */
    meaning: text,
    /** Who checks it with people who were not in the room, and by when. */
    checkOwner: textSchema(limits.nameChars),
    checkBy: daySchema.nullable(),
    clusterIds: z.array(clusterIdSchema).max(limits.insightLinks).readonly(),
    /** Notes it rests on besides those of its clusters. */
    noteIds: z.array(noteIdSchema).max(limits.insightLinks).readonly(),
    /** Null: there was no review yet. */
    held: heldSchema.nullable(),
    rank: rankSchema,
  })
  .readonly();
export type Insight = z.infer<typeof insightSchema>;
