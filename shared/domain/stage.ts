import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';

export type StageId = Id<'stage'>;
export const stageIdSchema = idSchema('stage');

export const stageKinds = ['focus', 'collect', 'read-out', 'sort', 'name'] as const;
export const stageKindSchema = z.enum(stageKinds);
export type StageKind = z.infer<typeof stageKindSchema>;

export const stageStates = ['ahead', 'open', 'done', 'skipped'] as const;
export const stageStateSchema = z.enum(stageStates);
export type StageState = z.infer<typeof stageStateSchema>;

/** One ordered part of the agenda. At most one stage of a session is open. */
export const stageSchema = z
  .object({
    id: stageIdSchema,
    canvasId: canvasIdSchema.nullable(),
    kind: stageKindSchema,
    title: textSchema(limits.nameChars),
    /** What the stage is for, in one sentence for the facilitator. */
    goal: textSchema(limits.promptChars),
    /** Read aloud to the room and shown on its wall. */
    prompt: textSchema(limits.promptChars),
    /** What the facilitator says and watches for. */
    script: textSchema(limits.scriptChars),
    durationMs: z.number().int().min(0).max(86_400_000),
    rank: rankSchema,
    state: stageStateSchema,
    /** A locked stage's board can be looked at, not changed. */
    locked: z.boolean(),
    /** Never offered when time must be caught up. */
    protected: z.boolean(),
  })
  .readonly();
export type Stage = z.infer<typeof stageSchema>;
