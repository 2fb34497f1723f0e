import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';

export type SessionId = Id<'session'>;
export const sessionIdSchema = idSchema('session');

/** How many people are in the room; it sets default minutes and how tables work. */
export const roomSizes = ['up-to-12', '13-to-24', '25-to-40'] as const;
export const roomSizeSchema = z.enum(roomSizes);
export type RoomSize = z.infer<typeof roomSizeSchema>;

/** The one record that says what this session is. */
export const sessionRecordSchema = z
  .object({
    id: sessionIdSchema,
    title: textSchema(limits.titleChars),
    /** Which plan it was made from; the plan itself was copied into stages and canvases. */
    workshop: textSchema(limits.nameChars),
    roomSize: roomSizeSchema,
    /** A throw-away session with made-up notes, to practise in. */
    rehearsal: z.boolean(),
    /** Milliseconds since the epoch, by the host's clock. */
    createdAt: z.number().int().nonnegative(),
  })
  .readonly();
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
