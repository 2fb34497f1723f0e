import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { canvasIdSchema } from './canvas.ts';
import { stakeholderIdSchema } from './stakeholder.ts';

export type RelationId = Id<'relation'>;
export const relationIdSchema = idSchema('relation');

/** The two that are asked for first, then the others. “Sways”: can help or block. */
export const relationKinds = [
  'works-with',
  'sways',
  'funds',
  'advises',
  'delivers',
  'opposes',
] as const;
export const relationKindSchema = z.enum(relationKinds);
export type RelationKind = z.infer<typeof relationKindSchema>;

/** One stakeholder has something to do with another; from the one that does to the one it is done to. */
export const relationSchema = z
  .object({
    id: relationIdSchema,
    canvasId: canvasIdSchema,
    fromId: stakeholderIdSchema,
    toId: stakeholderIdSchema,
    kind: relationKindSchema,
  })
  .readonly();
export type Relation = z.infer<typeof relationSchema>;
