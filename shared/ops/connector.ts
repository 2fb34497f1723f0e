import { canvasIdSchema } from '../domain/canvas.ts';
import { connectorIdSchema } from '../domain/connector.ts';
import { wallRefSchema } from '../domain/item-ref.ts';
import { limits } from '../domain/limits.ts';
import { textSchema } from '../lib/text.ts';
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

const connectorId = connectorIdSchema;
const label = textSchema(limits.nameChars);

export const connectorOps = [
  /** Two things have one line in one direction: the same again changes nothing. */
  defineOp(
    'connector.add',
    { connectorId, canvasId: canvasIdSchema, from: wallRefSchema, to: wallRefSchema, label },
    'facilitator',
    (draft, { type: _type, connectorId: id, ...connector }) => {
      const { canvasId, from, to } = connector;
      needFresh(draft, 'connector', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'connector', limits.connectors);
      if (from.id === to.id) throw new RuleBroken('record.elsewhere');
      for (const end of [from, to]) needSameCanvas(need(draft, end.kind, end.id), { canvasId });
      for (const other of draft.rows('connector'))
        if (other.from.id === from.id && other.to.id === to.id) return;
      draft.put('connector', { id, ...connector });
    },
  ),
  defineOp('connector.write', { connectorId, label }, 'facilitator', (draft, op) =>
    draft.put('connector', {
      ...needOnBoard(draft, 'connector', op.connectorId),
      label: op.label,
    }),
  ),
  defineOp('connector.delete', { connectorId }, 'facilitator', (draft, op) =>
    draft.remove('connector', needOnBoard(draft, 'connector', op.connectorId).id),
  ),
] as const;
