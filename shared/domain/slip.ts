import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { laneIdSchema } from './lane.ts';
import { limits } from './limits.ts';
import { noteSourceSchema, noteToneSchema } from './note.ts';
import { tableIdSchema } from './table.ts';

export type SlipId = Id<'slip'>;
export const slipIdSchema = idSchema('slip');

/**
 * A thought that is hidden until the reveal, when it becomes a note. It keeps neither who wrote it
 * nor when: slips lie in the order of their ids, which are random.
 */
export const slipSchema = z
  .object({
    id: slipIdSchema,
    canvasId: canvasIdSchema,
    text: textSchema(limits.noteChars),
    tone: noteToneSchema,
    source: noteSourceSchema.nullable(),
    tableId: tableIdSchema.nullable(),
    laneId: laneIdSchema.nullable(),
  })
  .readonly();
export type Slip = z.infer<typeof slipSchema>;
