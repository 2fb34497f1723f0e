import { canvasIdSchema } from '../domain/canvas.ts';
import { challengeIdSchema } from '../domain/challenge.ts';
import { insightIdSchema } from '../domain/insight.ts';
import { limits } from '../domain/limits.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankOnBoard } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needBoard, needFresh, needOnBoard, needRoom, type SessionDraft } from './rules.ts';

const challengeId = challengeIdSchema;
const text = textSchema(limits.promptChars);
const insightIds = z.array(insightIdSchema).max(limits.insights);

/** Insights come from another canvas: they only have to be there. */
const known = <Id extends string>(draft: SessionDraft, ids: readonly Id[]): readonly Id[] => {
  for (const id of ids) need(draft, 'insight', id);
  return [...new Set(ids)];
};

export const challengeOps = [
  defineOp(
    'challenge.add',
    { challengeId, canvasId: canvasIdSchema, text, insightIds },
    'facilitator',
    (draft, { challengeId: id, canvasId, text: said, insightIds: from }) => {
      needFresh(draft, 'challenge', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'challenge', limits.challenges);
      const rank = rankOnBoard(draft, 'challenge', { id, canvasId });
      draft.put('challenge', { id, canvasId, text: said, insightIds: known(draft, from), rank });
    },
  ),
  defineOp('challenge.write', { challengeId, text }, 'facilitator', (draft, op) =>
    draft.put('challenge', { ...needOnBoard(draft, 'challenge', op.challengeId), text: op.text }),
  ),
  /** The insights it comes from, as a whole. */
  defineOp('challenge.link', { challengeId, insightIds }, 'facilitator', (draft, op) =>
    draft.put('challenge', {
      ...needOnBoard(draft, 'challenge', op.challengeId),
      insightIds: known(draft, op.insightIds),
    }),
  ),
  defineOp(
    'challenge.move',
    { challengeId, beforeId: challengeIdSchema.nullable() },
    'facilitator',
    (draft, { challengeId: id, beforeId }) => {
      const challenge = needOnBoard(draft, 'challenge', id);
      const rank = rankOnBoard(draft, 'challenge', challenge, beforeId);
      draft.put('challenge', { ...challenge, rank });
    },
  ),
  defineOp('challenge.delete', { challengeId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'challenge', needOnBoard(draft, 'challenge', op.challengeId).id),
  ),
] as const;
