import { canvasIdSchema } from '../domain/canvas.ts';
import { limits } from '../domain/limits.ts';
import {
  type Listing,
  listingSchema,
  stakeholderIdSchema,
  stakeholderPartSchema,
  standingSchema,
  touchSchema,
} from '../domain/stakeholder.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankAmong } from './order.ts';
import { removeRecord } from './references.ts';
import { needBoard, needFresh, needOnBoard, needRoom, type SessionDraft } from './rules.ts';

const stakeholderId = stakeholderIdSchema;

const needStakeholder = (draft: SessionDraft, id: string) => needOnBoard(draft, 'stakeholder', id);

/** The rank among those that were named under the same question. */
const rankIn = (
  draft: SessionDraft,
  { canvasId, listing }: { readonly canvasId: string; readonly listing: Listing },
  id: string,
  beforeId: string | null,
) =>
  rankAmong(
    draft,
    'stakeholder',
    id,
    beforeId,
    (one) => one.canvasId === canvasId && one.listing === listing,
  );

export const stakeholderOps = [
  /** At the end of its question. */
  defineOp(
    'stakeholder.add',
    {
      stakeholderId,
      canvasId: canvasIdSchema,
      name: textSchema(limits.titleChars),
      listing: listingSchema,
    },
    'facilitator',
    (draft, { stakeholderId: id, canvasId, name, listing }) => {
      needFresh(draft, 'stakeholder', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'stakeholder', limits.stakeholders);
      draft.put('stakeholder', {
        ...{ id, canvasId, name, listing, about: '' },
        ...{ touch: null, standing: null, wanted: null, shownStance: null },
        ...{ isCandidate: false, rank: rankIn(draft, { canvasId, listing }, id, null) },
      });
    },
  ),
  defineOp(
    'stakeholder.write',
    { stakeholderId, part: stakeholderPartSchema, text: textSchema(limits.promptChars) },
    'facilitator',
    (draft, op) => {
      const text =
        op.part === 'name' ? op.text.slice(0, limits.titleChars).toWellFormed() : op.text;
      draft.put('stakeholder', { ...needStakeholder(draft, op.stakeholderId), [op.part]: text });
    },
  ),
  /** Under which question, and where in its order. */
  defineOp(
    'stakeholder.list',
    { stakeholderId, listing: listingSchema, beforeId: stakeholderIdSchema.nullable() },
    'facilitator',
    (draft, { stakeholderId: id, listing, beforeId }) => {
      const stakeholder = { ...needStakeholder(draft, id), listing };
      const rank = rankIn(draft, stakeholder, id, beforeId);
      draft.put('stakeholder', { ...stakeholder, rank });
    },
  ),
  defineOp(
    'stakeholder.touch',
    { stakeholderId, touch: touchSchema.nullable() },
    'facilitator',
    (draft, { stakeholderId: id, touch }) =>
      draft.put('stakeholder', { ...needStakeholder(draft, id), touch }),
  ),
  /** How we stand with them now, and how we want to. */
  defineOp(
    'stakeholder.stand',
    { stakeholderId, standing: standingSchema.nullable(), wanted: standingSchema.nullable() },
    'facilitator',
    (draft, { stakeholderId: id, standing, wanted }) =>
      draft.put('stakeholder', { ...needStakeholder(draft, id), standing, wanted }),
  ),
  defineOp(
    'stakeholder.nominate',
    { stakeholderId, isCandidate: z.boolean() },
    'facilitator',
    (draft, { stakeholderId: id, isCandidate }) =>
      draft.put('stakeholder', { ...needStakeholder(draft, id), isCandidate }),
  ),
  defineOp('stakeholder.delete', { stakeholderId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'stakeholder', needStakeholder(draft, op.stakeholderId).id),
  ),
] as const;
