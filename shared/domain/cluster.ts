import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';
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
  })
  .readonly();
export type Cluster = z.infer<typeof clusterSchema>;
