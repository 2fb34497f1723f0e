import { canvasIdSchema } from '../domain/canvas.ts';
import { limits } from '../domain/limits.ts';
import { relationIdSchema, relationKindSchema } from '../domain/relation.ts';
import { stakeholderIdSchema } from '../domain/stakeholder.ts';
import { defineOp } from './op.ts';
import {
  need,
  needBoard,
  needFresh,
  needOnBoard,
  needRoom,
  needSameCanvas,
  RuleBroken,
} from './rules.ts';

export const relationOps = [
  /** Two stakeholders have one relation of a kind in one direction: the same again changes nothing. */
  defineOp(
    'relation.add',
    {
      relationId: relationIdSchema,
      canvasId: canvasIdSchema,
      fromId: stakeholderIdSchema,
      toId: stakeholderIdSchema,
      kind: relationKindSchema,
    },
    'facilitator',
    (draft, { relationId: id, canvasId, fromId, toId, kind }) => {
      needFresh(draft, 'relation', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'relation', limits.relations);
      if (fromId === toId) throw new RuleBroken('record.elsewhere');
      for (const end of [fromId, toId])
        needSameCanvas(need(draft, 'stakeholder', end), { canvasId });
      for (const other of draft.rows('relation'))
        if (other.fromId === fromId && other.toId === toId && other.kind === kind) return;
      draft.put('relation', { id, canvasId, fromId, toId, kind });
    },
  ),
  defineOp('relation.delete', { relationId: relationIdSchema }, 'facilitator', (draft, op) =>
    draft.remove('relation', needOnBoard(draft, 'relation', op.relationId).id),
  ),
] as const;
