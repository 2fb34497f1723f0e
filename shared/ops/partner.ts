import { canvasIdSchema } from '../domain/canvas.ts';
import { daySchema } from '../domain/date.ts';
import { gateIdSchema } from '../domain/gate.ts';
import { limits } from '../domain/limits.ts';
import {
  decisionSchema,
  partnerIdSchema,
  partnerPartSchema,
  partnerRoleSchema,
  partnerRoles,
} from '../domain/partner.ts';
import { stakeholderIdSchema } from '../domain/stakeholder.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { rankOnBoard } from './order.ts';
import { removeRecord } from './references.ts';
import {
  need,
  needBoard,
  needFresh,
  needOnBoard,
  needRoom,
  needSameCanvas,
  type SessionDraft,
} from './rules.ts';

const partnerId = partnerIdSchema;
const needPartner = (draft: SessionDraft, id: string) => needOnBoard(draft, 'partner', id);

/** Parts that are a name have a name's length. */
const longest = { name: limits.titleChars, owner: limits.nameChars } as const;
const fitted = (part: string, text: string): string =>
  part === 'name' || part === 'owner' ? text.slice(0, longest[part]).toWellFormed() : text;

export const partnerOps = [
  defineOp(
    'partner.add',
    {
      partnerId,
      canvasId: canvasIdSchema,
      name: textSchema(limits.titleChars),
      stakeholderId: stakeholderIdSchema.nullable(),
    },
    'facilitator',
    (draft, { partnerId: id, canvasId, name, stakeholderId }) => {
      needFresh(draft, 'partner', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'partner', limits.partners);
      if (stakeholderId) need(draft, 'stakeholder', stakeholderId);
      draft.put('partner', {
        ...{ id, canvasId, name, stakeholderId, about: '', checks: [], decision: null, reason: '' },
        ...{ roles: [], gives: '', gets: '', ask: '', owner: '', askBy: null },
        rank: rankOnBoard(draft, 'partner', { id, canvasId }),
      });
    },
  ),
  defineOp(
    'partner.write',
    { partnerId, part: partnerPartSchema, text: textSchema(limits.promptChars) },
    'facilitator',
    (draft, { partnerId: id, part, text }) =>
      draft.put('partner', { ...needPartner(draft, id), [part]: fitted(part, text) }),
  ),
  /** Whether it meets a must-have; null: not known. */
  defineOp(
    'partner.check',
    { partnerId, gateId: gateIdSchema, isMet: z.boolean().nullable() },
    'facilitator',
    (draft, { partnerId: id, gateId, isMet }) => {
      const partner = needPartner(draft, id);
      needSameCanvas(need(draft, 'gate', gateId), partner);
      const others = partner.checks.filter((check) => check.gateId !== gateId);
      const checks = isMet === null ? others : [...others, { gateId, isMet }];
      draft.put('partner', { ...partner, checks });
    },
  ),
  defineOp(
    'partner.decide',
    { partnerId, decision: decisionSchema.nullable() },
    'facilitator',
    (draft, { partnerId: id, decision }) =>
      draft.put('partner', { ...needPartner(draft, id), decision }),
  ),
  /** What it takes part in, as a whole. */
  defineOp(
    'partner.engage',
    { partnerId, roles: z.array(partnerRoleSchema).max(partnerRoles.length) },
    'facilitator',
    (draft, op) => {
      const roles = partnerRoles.filter((role) => op.roles.includes(role));
      draft.put('partner', { ...needPartner(draft, op.partnerId), roles });
    },
  ),
  defineOp(
    'partner.date',
    { partnerId, askBy: daySchema.nullable() },
    'facilitator',
    (draft, { partnerId: id, askBy }) => draft.put('partner', { ...needPartner(draft, id), askBy }),
  ),
  defineOp(
    'partner.move',
    { partnerId, beforeId: partnerIdSchema.nullable() },
    'facilitator',
    (draft, { partnerId: id, beforeId }) => {
      const partner = needPartner(draft, id);
      draft.put('partner', {
        ...partner,
        rank: rankOnBoard(draft, 'partner', partner, beforeId),
      });
    },
  ),
  defineOp('partner.delete', { partnerId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'partner', needPartner(draft, op.partnerId).id),
  ),
] as const;
