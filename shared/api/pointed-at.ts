// Where somebody points. Console and room lay the same things out differently, so that a place is
// said by what lies there and how far across it.
import { z } from '../lib/schema.ts';

const share = z.number().min(0).max(1);

export const pointedAtSchema = z
  .strictObject({
    /** A note, or an area of the board; null: the board as a whole. */
    on: z.strictObject({ by: z.enum(['note', 'area']), id: z.string().max(120) }).nullable(),
    x: share,
    y: share,
  })
  .readonly();
export type PointedAt = z.infer<typeof pointedAtSchema>;
