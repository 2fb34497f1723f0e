import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { clusterIdSchema } from './cluster.ts';
import { laneIdSchema } from './lane.ts';
import { limits } from './limits.ts';
import { tableIdSchema } from './table.ts';
import { wallCoordinateSchema } from './wall.ts';

export type NoteId = Id<'note'>;
export const noteIdSchema = idSchema('note');

export const noteTones = ['butter', 'sky', 'rose', 'leaf', 'paper'] as const;
export const noteToneSchema = z.enum(noteTones);
export type NoteTone = z.infer<typeof noteToneSchema>;

/** How we know: what the note's evidence rests on. */
export const noteSources = ['saw', 'lived', 'heard', 'research', 'assumption'] as const;
export const noteSourceSchema = z.enum(noteSources);
export type NoteSource = z.infer<typeof noteSourceSchema>;

/** Where a note stands on the sort wall. In the tray notes lie in order of id, which is random: shuffled. */
export const noteSortSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('tray') }).readonly(),
  z.object({ at: z.literal('alone'), x: wallCoordinateSchema, y: wallCoordinateSchema }).readonly(),
  /** Kept for later: off the wall, in the parking lot. */
  z.object({ at: z.literal('parked') }).readonly(),
  z.object({ at: z.literal('cluster'), clusterId: clusterIdSchema, rank: rankSchema }).readonly(),
]);
export type NoteSort = z.infer<typeof noteSortSchema>;

/** One thought on a sticky note. Its lane (where it was collected) and its sort are independent. */
export const noteSchema = z
  .object({
    id: noteIdSchema,
    canvasId: canvasIdSchema,
    text: textSchema(limits.noteChars),
    tone: noteToneSchema,
    source: noteSourceSchema.nullable(),
    /** The table that wrote it. */
    tableId: tableIdSchema.nullable(),
    laneId: laneIdSchema.nullable(),
    /** Order within the lane. */
    rank: rankSchema,
    sort: noteSortSchema,
    /** The first original this is a duplicate of; never a duplicate itself. */
    originId: noteIdSchema.nullable(),
    /** “Keep this voice”: picked to be heard, besides any vote. */
    isKept: z.boolean(),
    /** A locked note is neither moved nor reworded nor deleted until it is unlocked. */
    locked: z.boolean(),
    /** How often it changed its group: three times asks for a word in the room. */
    regroupCount: z.number().int().min(0).max(1_000_000),
  })
  .readonly();
export type Note = z.infer<typeof noteSchema>;
