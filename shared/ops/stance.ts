// What stakeholders are taken to think of it: written on the console, shown to the room on purpose.
import { limits } from '../domain/limits.ts';
import { stakeholderIdSchema, stanceViewSchema } from '../domain/stakeholder.ts';
import { type StanceId, stanceIdSchema } from '../domain/stance.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineFact, defineOp } from './op.ts';
import { needOnBoard, type SessionDraft } from './rules.ts';

const stakeholderIds = z.array(stakeholderIdSchema).min(1).max(limits.stakeholders);

function stanceOf(draft: SessionDraft, stakeholderId: string) {
  for (const stance of draft.rows('stance'))
    if (stance.stakeholderId === stakeholderId) return stance;
  return null;
}

export const stanceOps = [
  /** A null view takes it away. What was shown to the room follows. */
  defineOp(
    'stance.write',
    {
      stanceId: stanceIdSchema,
      stakeholderId: stakeholderIdSchema,
      view: stanceViewSchema.nullable(),
      reason: textSchema(limits.promptChars),
    },
    'facilitator',
    (draft, { stanceId, stakeholderId, view, reason }) => {
      const stakeholder = needOnBoard(draft, 'stakeholder', stakeholderId);
      const id: StanceId = stanceOf(draft, stakeholderId)?.id ?? stanceId;
      if (view) draft.put('stance', { id, stakeholderId, view, reason });
      else draft.remove('stance', id);
      if (stakeholder.shownStance) draft.put('stakeholder', { ...stakeholder, shownStance: view });
    },
  ),
  /** A fact: what the room has seen, it has seen. */
  defineFact('stance.show', { stakeholderIds }, 'facilitator', (draft, op) => {
    for (const id of op.stakeholderIds) {
      const stakeholder = needOnBoard(draft, 'stakeholder', id);
      const shownStance = stanceOf(draft, id)?.view ?? null;
      draft.put('stakeholder', { ...stakeholder, shownStance });
    }
  }),
  defineFact('stance.hide', { stakeholderIds }, 'facilitator', (draft, op) => {
    for (const id of op.stakeholderIds)
      draft.put('stakeholder', {
        ...needOnBoard(draft, 'stakeholder', id),
        shownStance: null,
      });
  }),
] as const;
