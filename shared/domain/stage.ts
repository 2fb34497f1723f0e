import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';
import { roomSizeSchema } from './session.ts';

export type StageId = Id<'stage'>;
export const stageIdSchema = idSchema('stage');

/** Stages without a board: how a day begins, rests and ends. */
export const plainStageKinds = ['arrive', 'agree', 'behaviour', 'break', 'close'] as const;
export const insightStageKinds = [
  'focus',
  'collect',
  'read-out',
  'sort',
  'name',
  'vote',
  'insights',
] as const;
export type PlainStageKind = (typeof plainStageKinds)[number];
export type InsightStageKind = (typeof insightStageKinds)[number];

export const stageKinds = [...plainStageKinds, ...insightStageKinds] as const;
export const isPlainKind = (kind: StageKind): kind is PlainStageKind =>
  plainStageKinds.some((plain) => plain === kind);
export const stageKindSchema = z.enum(stageKinds);
export type StageKind = z.infer<typeof stageKindSchema>;

export const stageStates = ['ahead', 'open', 'done', 'skipped'] as const;
export const stageStateSchema = z.enum(stageStates);
export type StageState = z.infer<typeof stageStateSchema>;

export const durationMsSchema = z.number().int().min(0).max(86_400_000);

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
    /** Planned time for each size of room; which one counts is the session's. */
    durationsMs: z.record(roomSizeSchema, durationMsSchema).readonly(),
    /** What was given or taken since a clock first ran: without it, `durationsMs` is the plan. */
    addedMs: z.record(roomSizeSchema, z.number().int()).readonly(),
    rank: rankSchema,
    state: stageStateSchema,
    /** A locked stage's board can be looked at, not changed. */
    locked: z.boolean(),
    /** Never offered when time must be caught up. */
    protected: z.boolean(),
  })
  .readonly();
export type Stage = z.infer<typeof stageSchema>;
