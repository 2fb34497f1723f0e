// The agenda is the session's own: steps and boards are added, moved, reworded and taken out.
import { canvasIdSchema, canvasKindSchema } from '../domain/canvas.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import { roomSizeSchema } from '../domain/session.ts';
import {
  canvasKindsFor,
  durationMsSchema,
  stageIdSchema,
  stageKindSchema,
} from '../domain/stage.ts';
import { type Rank, ranksBetween } from '../lib/rank.ts';
import { mapValues } from '../lib/record-map.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankAmong } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needFresh, needRoom, RuleBroken } from './rules.ts';

const stageId = stageIdSchema;
const words = {
  title: textSchema(limits.nameChars),
  goal: textSchema(limits.promptChars),
};

export const planOps = [
  /** A further board without a stage; its lanes in order. */
  defineOp(
    'canvas.add',
    {
      canvasId: canvasIdSchema,
      kind: canvasKindSchema,
      question: textSchema(limits.promptChars),
      lanes: z
        .array(z.strictObject({ laneId: laneIdSchema, title: textSchema(limits.titleChars) }))
        .max(limits.lanes),
    },
    'facilitator',
    (draft, { canvasId, kind, question, lanes }) => {
      needFresh(draft, 'canvas', canvasId);
      needRoom(draft, 'canvas', limits.canvases);
      const rank = rankAmong(draft, 'canvas', canvasId, null);
      draft.put('canvas', { id: canvasId, kind, question, corner: null, rank });
      const ranks = ranksBetween(null, null, lanes.length);
      for (const [nth, { laneId, title }] of lanes.entries()) {
        needFresh(draft, 'lane', laneId);
        draft.put('lane', { id: laneId, canvasId, title, rank: ranks[nth] as Rank });
      }
    },
  ),
  defineOp(
    'stage.add',
    {
      stageId,
      canvasId: canvasIdSchema.nullable(),
      kind: stageKindSchema,
      ...words,
      prompt: textSchema(limits.promptChars),
      script: textSchema(limits.scriptChars),
      durationsMs: z.record(roomSizeSchema, durationMsSchema),
      protected: z.boolean(),
      beforeId: stageIdSchema.nullable(),
    },
    'facilitator',
    (draft, { type: _type, stageId: id, beforeId, ...stage }) => {
      needFresh(draft, 'stage', id);
      needRoom(draft, 'stage', limits.stages);
      const fitting = canvasKindsFor(stage.kind);
      const canvas = stage.canvasId ? need(draft, 'canvas', stage.canvasId) : null;
      const isFitting = canvas ? fitting.includes(canvas.kind) : fitting.length === 0;
      if (!isFitting) throw new RuleBroken('record.elsewhere');
      draft.put('stage', {
        ...{ id, ...stage, addedMs: mapValues(stage.durationsMs, () => 0) },
        rank: rankAmong(draft, 'stage', id, beforeId),
        ...({ state: 'ahead', locked: false, hands: 'everyone' } as const),
      });
    },
  ),
  defineOp(
    'stage.move',
    { stageId, beforeId: stageIdSchema.nullable() },
    'facilitator',
    (draft, { stageId: id, beforeId }) => {
      const stage = need(draft, 'stage', id);
      draft.put('stage', { ...stage, rank: rankAmong(draft, 'stage', id, beforeId) });
    },
  ),
  defineOp('stage.rename', { stageId, ...words }, 'facilitator', (draft, op) => {
    const { title, goal } = op;
    draft.put('stage', { ...need(draft, 'stage', op.stageId), title, goal });
  }),
  /** Whether it may be offered when time must be caught up. */
  defineOp('stage.protect', { stageId, protected: z.boolean() }, 'facilitator', (draft, op) => {
    const stage = need(draft, 'stage', op.stageId);
    draft.put('stage', { ...stage, protected: op.protected });
  }),
  /** Not the one that is open: the room is there. What was made on its board stays. */
  defineOp('stage.delete', { stageId }, 'facilitator', (draft, op) => {
    const stage = need(draft, 'stage', op.stageId);
    if (stage.state === 'open') throw new RuleBroken('record.in-use');
    removeRecord(draft, 'stage', stage.id);
  }),
] as const;
