import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { stageIdSchema } from './stage.ts';

export type VisitId = Id<'visit'>;
export const visitIdSchema = idSchema('visit');

/** Milliseconds since the epoch, by the host's clock. */
export const instantSchema = z.number().int().min(0).max(8_640_000_000_000_000);

export const pauseReasons = ['hand', 'sleep'] as const;

/**
 * One time that the room spent at a stage. A stage may be visited again, also on another day. The
 * one visit without an end is the timer; at most one is without.
 */
export const visitSchema = z
  .object({
    id: visitIdSchema,
    stageId: stageIdSchema,
    startedAt: instantSchema,
    endedAt: instantSchema.nullable(),
    /** Since when the clock stands; null while it runs and once the visit is over. */
    pausedAt: instantSchema.nullable(),
    /** By hand, or found standing because the laptop slept: then somebody is asked. */
    pauseReason: z.enum(pauseReasons).nullable(),
    /** Pauses that are over, together. */
    pausedMs: z.number().int().min(0),
  })
  .readonly();
export type Visit = z.infer<typeof visitSchema>;
