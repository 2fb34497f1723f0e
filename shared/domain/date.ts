import { z } from '../lib/schema.ts';

/** A calendar day as ISO 8601 writes it: "2026-03-24". Days have no time and no zone. */
export const daySchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export type Day = z.infer<typeof daySchema>;
