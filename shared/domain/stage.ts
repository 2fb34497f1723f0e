import { type Id, idSchema } from '../lib/id.ts';
import { rankSchema } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { type CanvasKind, canvasIdSchema } from './canvas.ts';
import { limits } from './limits.ts';
import { roomSizeSchema } from './session.ts';

export type StageId = Id<'stage'>;
export const stageIdSchema = idSchema('stage');

/** Stages without a board: how a day begins, rests and ends. */
export const plainStageKinds = ['arrive', 'agree', 'behaviour', 'break', 'close'] as const;
/** Stages on a wall of notes: of what was heard, or of ideas. */
export const wallStageKinds = [
  'focus',
  'collect',
  'read-out',
  'ideas',
  'sort',
  'name',
  'vote',
  'insights',
] as const;
export const stakeholderStageKinds = ['list', 'place', 'stance', 'relate', 'read-map'] as const;
export const partnerStageKinds = [
  'purpose',
  'criteria',
  'longlist',
  'score',
  'what-if',
  'decide',
  'roles',
] as const;
/** Stages of a kindness programme besides its wall of ideas; the last three are its review. */
export const programmeStageKinds = [
  'objective',
  'how-could-we',
  'prioritise',
  'tag',
  'cards',
  'measures',
  'gap',
  'commit',
  'readings',
  'held',
  'verdict',
] as const;
export type PlainStageKind = (typeof plainStageKinds)[number];
export type WallStageKind = (typeof wallStageKinds)[number];
export type StakeholderStageKind = (typeof stakeholderStageKinds)[number];
export type PartnerStageKind = (typeof partnerStageKinds)[number];
export type ProgrammeStageKind = (typeof programmeStageKinds)[number];

export const stageKinds = [
  ...plainStageKinds,
  ...wallStageKinds,
  ...stakeholderStageKinds,
  ...partnerStageKinds,
  ...programmeStageKinds,
] as const;

const isOneOf =
  <Kind extends StageKind>(kinds: readonly Kind[]) =>
  (kind: StageKind): kind is Kind =>
    kinds.some((one) => one === kind);
export const isPlainKind = isOneOf(plainStageKinds);
export const isWallKind = isOneOf(wallStageKinds);
export const isStakeholderKind = isOneOf(stakeholderStageKinds);
export const isPartnerKind = isOneOf(partnerStageKinds);
export const isProgrammeKind = isOneOf(programmeStageKinds);

/** Which boards a stage can be worked on; none for a stage without a board. */
export function canvasKindsFor(kind: StageKind): readonly CanvasKind[] {
  if (isPlainKind(kind)) return [];
  if (isStakeholderKind(kind)) return ['stakeholder'];
  if (isPartnerKind(kind)) return ['partner'];
  if (isProgrammeKind(kind) || kind === 'ideas') return ['kindness'];
  return kind === 'sort' ? ['insight', 'kindness'] : ['insight'];
}
export const stageKindSchema = z.enum(stageKinds);
export type StageKind = z.infer<typeof stageKindSchema>;

export const stageStates = ['ahead', 'open', 'done', 'skipped'] as const;
export const stageStateSchema = z.enum(stageStates);
export type StageState = z.infer<typeof stageStateSchema>;

export const hands = ['everyone', 'facilitator'] as const;
export const handsSchema = z.enum(hands);
export type Hands = z.infer<typeof handsSchema>;

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
    /** Who moves things on its board: the people at the wall too, or the console alone. */
    hands: handsSchema,
    /** Never offered when time must be caught up. */
    protected: z.boolean(),
  })
  .readonly();
export type Stage = z.infer<typeof stageSchema>;
