import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type CanvasId = Id<'canvas'>;
export const canvasIdSchema = idSchema('canvas');

export const canvasKinds = ['insight', 'stakeholder', 'partner', 'kindness'] as const;
export const canvasKindSchema = z.enum(canvasKinds);
export type CanvasKind = z.infer<typeof canvasKindSchema>;

/** A quarter of a matrix; the vertical axis grows upwards. */
export const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export const cornerSchema = z.enum(corners);
export type Corner = z.infer<typeof cornerSchema>;

/** The surface that several stages work on. A kind may occur twice in a session. */
export const canvasSchema = z
  .object({
    id: canvasIdSchema,
    kind: canvasKindSchema,
    /** The one question the canvas answers, as the room reads it. */
    question: textSchema(limits.promptChars),
    /** The corner of its matrix that people chose to go on with. */
    corner: cornerSchema.nullable(),
    rank: rankSchema,
  })
  .readonly();
export type Canvas = z.infer<typeof canvasSchema>;
