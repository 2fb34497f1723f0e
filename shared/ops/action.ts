// Who does what by when.
import { actionIdSchema } from '../domain/action.ts';
import { daySchema } from '../domain/date.ts';
import { limits } from '../domain/limits.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { ranksFor } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needFresh, RuleBroken } from './rules.ts';

const actionId = actionIdSchema;
const said = {
  text: textSchema(limits.promptChars),
  owner: textSchema(limits.nameChars),
  dueOn: daySchema.nullable(),
};

export const actionOps = [
  defineOp('action.add', { actionId, ...said }, 'facilitator', (draft, op) => {
    needFresh(draft, 'action', op.actionId);
    if (draft.count('action') >= limits.actions) throw new RuleBroken('session.full');
    for (const [id, rank] of ranksFor(draft.rows('action'), [op.actionId], null)) {
      const { text, owner, dueOn } = op;
      const fresh = {
        id: op.actionId,
        text,
        owner,
        dueOn,
        firstStep: '',
        about: null,
        isDone: false,
      };
      draft.put('action', { ...(draft.get('action', id) ?? fresh), rank });
    }
  }),
  defineOp('action.write', { actionId, ...said }, 'facilitator', (draft, op) => {
    const { text, owner, dueOn } = op;
    draft.put('action', { ...need(draft, 'action', op.actionId), text, owner, dueOn });
  }),
  defineOp('action.tick', { actionId, isDone: z.boolean() }, 'facilitator', (draft, op) =>
    draft.put('action', { ...need(draft, 'action', op.actionId), isDone: op.isDone }),
  ),
  defineOp('action.delete', { actionId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'action', need(draft, 'action', op.actionId).id),
  ),
] as const;
