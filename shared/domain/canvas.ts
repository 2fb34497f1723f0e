import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type CanvasId = Id<'canvas'>;
export const canvasIdSchema = idSchema('canvas');

export const canvasKinds = ['insight'] as const;
export type CanvasKind = (typeof canvasKinds)[number];

/** The surface that several stages work on. A kind may occur twice in a session. */
export const canvasSchema = z
  .object({
    id: canvasIdSchema,
    kind: z.enum(canvasKinds),
    /** The one question the canvas answers, as the room reads it. */
    question: textSchema(limits.promptChars),
    rank: rankSchema,
  })
  .readonly();
export type Canvas = z.infer<typeof canvasSchema>;
