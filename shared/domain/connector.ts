import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { wallRefSchema } from './item-ref.ts';
import { limits } from './limits.ts';

export type ConnectorId = Id<'connector'>;
export const connectorIdSchema = idSchema('connector');

/** A line with an arrow from one note or group of a wall to another. */
export const connectorSchema = z
  .object({
    id: connectorIdSchema,
    canvasId: canvasIdSchema,
    from: wallRefSchema,
    to: wallRefSchema,
    label: textSchema(limits.nameChars),
  })
  .readonly();
export type Connector = z.infer<typeof connectorSchema>;
