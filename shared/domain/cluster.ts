import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { familyIdSchema } from './family.ts';
import { limits } from './limits.ts';
import { tableIdSchema } from './table.ts';
import { wallCoordinateSchema } from './wall.ts';

export type ClusterId = Id<'cluster'>;
export const clusterIdSchema = idSchema('cluster');

/** Notes that belong together. Where it stands is its own; how its notes flow is worked out. */
export const clusterSchema = z
  .object({
    id: clusterIdSchema,
    canvasId: canvasIdSchema,
    /** Empty until the room has named it. */
    title: textSchema(limits.titleChars),
    x: wallCoordinateSchema,
    y: wallCoordinateSchema,
    familyId: familyIdSchema.nullable(),
    /** The table that brought it up from paper. */
    tableId: tableIdSchema.nullable(),
    /** How many notes it has on paper; those typed in are among them. Null: it grew here. */
    paperCount: z.number().int().min(1).max(limits.paperNotes).nullable(),
  })
  .readonly();
export type Cluster = z.infer<typeof clusterSchema>;
