// What matters in a partner: must-haves, and criteria with their weights.
import { canvasIdSchema } from '../domain/canvas.ts';
import { criterionIdSchema, criterionPartSchema } from '../domain/criterion.ts';
import { gateIdSchema } from '../domain/gate.ts';
import { limits } from '../domain/limits.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankOnBoard } from './order.ts';
import { removeRecord } from './references.ts';
import {
  needBoard,
  needFresh,
  needOnBoard,
  needRoom,
  RuleBroken,
  type SessionDraft,
} from './rules.ts';

const criterionId = criterionIdSchema;
const gateText = textSchema(limits.titleChars);
const text = textSchema(limits.promptChars);
const counters = z.number().int().min(0).max(limits.counters);

/** The room has so many counters and no more. */
function needCounters(draft: SessionDraft, canvasId: string): void {
  let given = 0;
  for (const one of draft.rows('criterion')) if (one.canvasId === canvasId) given += one.counters;
  if (given > limits.counters) throw new RuleBroken('weights.over');
}

export const criterionOps = [
  defineOp(
    'gate.add',
    { gateId: gateIdSchema, canvasId: canvasIdSchema, text: gateText },
    'facilitator',
    (draft, { gateId: id, canvasId, text: said }) => {
      needFresh(draft, 'gate', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'gate', limits.gates);
      const rank = rankOnBoard(draft, 'gate', { id, canvasId });
      draft.put('gate', { id, canvasId, text: said, rank });
    },
  ),
  /** An empty one goes. */
  defineOp('gate.write', { gateId: gateIdSchema, text: gateText }, 'facilitator', (draft, op) => {
    const gate = needOnBoard(draft, 'gate', op.gateId);
    if (op.text === '') removeRecord(draft, 'gate', gate.id);
    else draft.put('gate', { ...gate, text: op.text });
  }),
  defineOp(
    'criterion.add',
    {
      criterionId,
      canvasId: canvasIdSchema,
      title: textSchema(limits.titleChars),
      low: text,
      middle: text,
      high: text,
      counters,
    },
    'facilitator',
    (draft, { type: _type, criterionId: id, ...said }) => {
      needFresh(draft, 'criterion', id);
      needBoard(draft, said.canvasId);
      needRoom(draft, 'criterion', limits.criteria);
      const rank = rankOnBoard(draft, 'criterion', { id, canvasId: said.canvasId });
      draft.put('criterion', { id, ...said, rank });
      needCounters(draft, said.canvasId);
    },
  ),
  defineOp(
    'criterion.write',
    { criterionId, part: criterionPartSchema, text },
    'facilitator',
    (draft, op) => {
      const said =
        op.part === 'title' ? op.text.slice(0, limits.titleChars).toWellFormed() : op.text;
      draft.put('criterion', {
        ...needOnBoard(draft, 'criterion', op.criterionId),
        [op.part]: said,
      });
    },
  ),
  /** Counters that go from one to another go in one step. */
  defineOp(
    'criterion.weigh',
    {
      canvasId: canvasIdSchema,
      weights: z.array(z.strictObject({ criterionId, counters })).min(1).max(limits.criteria),
    },
    'facilitator',
    (draft, { canvasId, weights }) => {
      for (const { criterionId: id, counters: given } of weights) {
        const criterion = needOnBoard(draft, 'criterion', id);
        if (criterion.canvasId !== canvasId) throw new RuleBroken('record.elsewhere');
        draft.put('criterion', { ...criterion, counters: given });
      }
      needCounters(draft, canvasId);
    },
  ),
  defineOp(
    'criterion.move',
    { criterionId, beforeId: criterionIdSchema.nullable() },
    'facilitator',
    (draft, { criterionId: id, beforeId }) => {
      const criterion = needOnBoard(draft, 'criterion', id);
      const rank = rankOnBoard(draft, 'criterion', criterion, beforeId);
      draft.put('criterion', { ...criterion, rank });
    },
  ),
  defineOp('criterion.delete', { criterionId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'criterion', needOnBoard(draft, 'criterion', op.criterionId).id),
  ),
] as const;
