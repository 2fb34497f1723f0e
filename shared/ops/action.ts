// Who does what by when.
import { actionIdSchema } from '../domain/action.ts';
import { daySchema } from '../domain/date.ts';
import { type ItemRef, itemRefSchema } from '../domain/item-ref.ts';
import { limits } from '../domain/limits.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankAmong } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needFresh, needRoom, type SessionDraft } from './rules.ts';

const actionId = actionIdSchema;
const said = {
  text: textSchema(limits.promptChars),
  owner: textSchema(limits.nameChars),
  dueOn: daySchema.nullable(),
  /** Left out: none, or as it was. */
  firstStep: textSchema(limits.promptChars).exactOptional(),
  about: itemRefSchema.nullable().exactOptional(),
};

function needAbout(draft: SessionDraft, about: ItemRef | null): ItemRef | null {
  if (about) need(draft, about.kind, about.id);
  return about;
}

export const actionOps = [
  defineOp('action.add', { actionId, ...said }, 'facilitator', (draft, op) => {
    const { actionId: id, text, owner, dueOn, firstStep = '', about = null } = op;
    needFresh(draft, 'action', id);
    needRoom(draft, 'action', limits.actions);
    draft.put('action', {
      ...{ id, text, owner, dueOn, firstStep, isDone: false },
      about: needAbout(draft, about),
      rank: rankAmong(draft, 'action', id, null),
    });
  }),
  defineOp('action.write', { actionId, ...said }, 'facilitator', (draft, op) => {
    const action = need(draft, 'action', op.actionId);
    const { text, owner, dueOn, firstStep = action.firstStep, about = action.about } = op;
    draft.put('action', {
      ...{ ...action, text, owner, dueOn, firstStep },
      about: needAbout(draft, about),
    });
  }),
  defineOp('action.tick', { actionId, isDone: z.boolean() }, 'facilitator', (draft, op) =>
    draft.put('action', { ...need(draft, 'action', op.actionId), isDone: op.isDone }),
  ),
  defineOp('action.delete', { actionId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'action', need(draft, 'action', op.actionId).id),
  ),
] as const;
