import { type Id, idSchema } from '../lib/id.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { limits } from './limits.ts';
import { stageIdSchema } from './stage.ts';

export type RemarkId = Id<'remark'>;
export const remarkIdSchema = idSchema('remark');

/** What the facilitator jots down beside a stage. It never leaves this laptop for the room. */
export const remarkSchema = z
  .object({
    id: remarkIdSchema,
    stageId: stageIdSchema,
    text: textSchema(limits.noteChars),
  })
  .readonly();
export type Remark = z.infer<typeof remarkSchema>;
