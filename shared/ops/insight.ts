import { canvasIdSchema } from '../domain/canvas.ts';
import { clusterIdSchema } from '../domain/cluster.ts';
import { daySchema } from '../domain/date.ts';
import {
  barrierSchema,
  barriers,
  heldSchema,
  type Insight,
  insightIdSchema,
  turnSchema,
} from '../domain/insight.ts';
import { limits } from '../domain/limits.ts';
import { noteIdSchema } from '../domain/note.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankOnBoard } from './order.ts';
import { removeRecord } from './references.ts';
import {
  need,
  needBoard,
  needFresh,
  needRoom,
  needSameCanvas,
  type SessionDraft,
} from './rules.ts';

const insightId = insightIdSchema;
const clusterIds = z.array(clusterIdSchema).max(limits.insightLinks);
const noteIds = z.array(noteIdSchema).max(limits.insightLinks);

function needInsight(draft: SessionDraft, id: string): Insight {
  const insight = need(draft, 'insight', id);
  needBoard(draft, insight.canvasId);
  return insight;
}

/** Links name things of the same board, each once. */
function linked(draft: SessionDraft, insight: Insight): Insight {
  for (const id of insight.clusterIds) needSameCanvas(need(draft, 'cluster', id), insight);
  for (const id of insight.noteIds) needSameCanvas(need(draft, 'note', id), insight);
  return {
    ...insight,
    clusterIds: [...new Set(insight.clusterIds)],
    noteIds: [...new Set(insight.noteIds)],
  };
}

export const insightOps = [
  defineOp(
    'insight.add',
    { insightId, canvasId: canvasIdSchema, clusterIds, noteIds },
    'facilitator',
    (draft, op) => {
      const { insightId: id, canvasId } = op;
      needFresh(draft, 'insight', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'insight', limits.insights);
      const fresh = {
        ...({ id, canvasId, who: '', situation: '', turn: 'but', tension: '' } as const),
        ...{ barriers: [], meaning: '', checkOwner: '', checkBy: null, held: null },
        ...{ clusterIds: op.clusterIds, noteIds: op.noteIds },
        rank: rankOnBoard(draft, 'insight', { id, canvasId }),
      };
      draft.put('insight', linked(draft, fresh));
    },
  ),
  defineOp(
    'insight.write',
    {
      insightId,
      part: z.enum(['who', 'situation', 'tension', 'meaning']),
      text: textSchema(limits.promptChars),
    },
    'facilitator',
    (draft, op) =>
      draft.put('insight', { ...needInsight(draft, op.insightId), [op.part]: op.text }),
  ),
  defineOp('insight.turn', { insightId, turn: turnSchema }, 'facilitator', (draft, op) =>
    draft.put('insight', { ...needInsight(draft, op.insightId), turn: op.turn }),
  ),
  /** What is in the way, as a whole. */
  defineOp(
    'insight.block',
    { insightId, barriers: z.array(barrierSchema).max(barriers.length) },
    'facilitator',
    (draft, op) => {
      const named = barriers.filter((barrier) => op.barriers.includes(barrier));
      draft.put('insight', { ...needInsight(draft, op.insightId), barriers: named });
    },
  ),
  defineOp(
    'insight.check',
    {
      insightId,
      checkOwner: textSchema(limits.nameChars),
      checkBy: daySchema.nullable(),
    },
    'facilitator',
    (draft, { insightId: id, checkOwner, checkBy }) =>
      draft.put('insight', { ...needInsight(draft, id), checkOwner, checkBy }),
  ),
  /** What it rests on, as a whole. */
  defineOp('insight.link', { insightId, clusterIds, noteIds }, 'facilitator', (draft, op) => {
    const insight = needInsight(draft, op.insightId);
    const { clusterIds: clusters, noteIds: notes } = op;
    draft.put('insight', linked(draft, { ...insight, clusterIds: clusters, noteIds: notes }));
  }),
  defineOp(
    'insight.move',
    { insightId, beforeId: insightIdSchema.nullable() },
    'facilitator',
    (draft, op) => {
      const insight = needInsight(draft, op.insightId);
      const rank = rankOnBoard(draft, 'insight', insight, op.beforeId);
      draft.put('insight', { ...insight, rank });
    },
  ),
  /** Whether it held when it was looked at again. */
  defineOp(
    'insight.hold',
    { insightId, held: heldSchema.nullable() },
    'facilitator',
    (draft, { insightId: id, held }) => draft.put('insight', { ...needInsight(draft, id), held }),
  ),
  defineOp('insight.delete', { insightId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'insight', needInsight(draft, op.insightId).id),
  ),
] as const;
