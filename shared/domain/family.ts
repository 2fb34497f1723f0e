import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type FamilyId = Id<'family'>;
export const familyIdSchema = idSchema('family');

/** Clusters that belong together under one heading: a group of groups. */
export const familySchema = z
  .object({
    id: familyIdSchema,
    canvasId: canvasIdSchema,
    /** Empty until the room has named it. */
    title: textSchema(limits.titleChars),
  })
  .readonly();
export type Family = z.infer<typeof familySchema>;
