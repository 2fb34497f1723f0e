import { canvasIdSchema } from '../domain/canvas.ts';
import { limits } from '../domain/limits.ts';
import { pledgeIdSchema, pledgeKindSchema } from '../domain/pledge.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankOnBoard } from './order.ts';
import { needBoard, needFresh, needOnBoard, needRoom } from './rules.ts';

const pledgeId = pledgeIdSchema;
const said = { text: textSchema(limits.promptChars), who: textSchema(limits.nameChars) };

export const pledgeOps = [
  defineOp(
    'pledge.add',
    { pledgeId, canvasId: canvasIdSchema, kind: pledgeKindSchema, ...said },
    'facilitator',
    (draft, { pledgeId: id, canvasId, kind, text, who }) => {
      needFresh(draft, 'pledge', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'pledge', limits.pledges);
      const rank = rankOnBoard(draft, 'pledge', { id, canvasId });
      draft.put('pledge', { id, canvasId, kind, text, who, rank });
    },
  ),
  /** An empty one goes. */
  defineOp(
    'pledge.write',
    { pledgeId, ...said },
    'facilitator',
    (draft, { pledgeId: id, text, who }) => {
      const pledge = needOnBoard(draft, 'pledge', id);
      if (text === '') draft.remove('pledge', pledge.id);
      else draft.put('pledge', { ...pledge, text, who });
    },
  ),
] as const;
