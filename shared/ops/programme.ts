import { canvasIdSchema } from '../domain/canvas.ts';
import { daySchema } from '../domain/date.ts';
import { insightIdSchema } from '../domain/insight.ts';
import { type WallRef, wallRefSchema } from '../domain/item-ref.ts';
import { limits } from '../domain/limits.ts';
import { partnerIdSchema } from '../domain/partner.ts';
import {
  changeSchema,
  changes,
  channelSchema,
  channels,
  programmeIdSchema,
  programmePartSchema,
  verdictSchema,
} from '../domain/programme.ts';
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

const programmeId = programmeIdSchema;
const text = textSchema(limits.promptChars);
const ideas = z.array(wallRefSchema).max(limits.programmeIdeas);
const insightIds = z.array(insightIdSchema).max(limits.insights);
const needProgramme = (draft: SessionDraft, id: string) => needOnBoard(draft, 'programme', id);

/** Each is there and named once; insights and partners live on canvases of their own. */
const known = <Id extends string>(
  draft: SessionDraft,
  noun: 'insight' | 'partner',
  ids: readonly Id[],
): readonly Id[] => {
  for (const id of ids) need(draft, noun, id);
  return [...new Set(ids)];
};
const ideasOn = (draft: SessionDraft, canvasId: string, refs: readonly WallRef[]) => {
  for (const { kind, id } of refs) needSameCanvas(need(draft, kind, id), { canvasId });
  return [...new Map(refs.map((ref) => [ref.id as string, ref])).values()];
};

export const programmeOps = [
  defineOp(
    'programme.add',
    { programmeId, canvasId: canvasIdSchema, name: text, ideas, insightIds },
    'facilitator',
    (draft, { programmeId: id, canvasId, name, ideas: from, insightIds: why }) => {
      needFresh(draft, 'programme', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'programme', limits.programmes);
      draft.put('programme', {
        ...{ id, canvasId, name, deed: '', give: '', get: '', instead: '' },
        ...{ firstTest: '', firstTestOn: null, audience: '', partnership: '', needs: '' },
        ...{ risk: '', leftOut: '', owner: '', changes: [], channels: [], partnerIds: [] },
        ideas: ideasOn(draft, canvasId, from),
        insightIds: known(draft, 'insight', why),
        ...{ verdict: null, verdictReason: '' },
        rank: rankOnBoard(draft, 'programme', { id, canvasId }),
      });
    },
  ),
  defineOp(
    'programme.write',
    { programmeId, part: programmePartSchema, text },
    'facilitator',
    (draft, op) =>
      draft.put('programme', { ...needProgramme(draft, op.programmeId), [op.part]: op.text }),
  ),
  /** What it is made of and rests on, as a whole. */
  defineOp(
    'programme.link',
    {
      programmeId,
      ideas,
      insightIds,
      partnerIds: z.array(partnerIdSchema).max(limits.partners),
    },
    'facilitator',
    (draft, op) => {
      const programme = needProgramme(draft, op.programmeId);
      draft.put('programme', {
        ...programme,
        ideas: ideasOn(draft, programme.canvasId, op.ideas),
        insightIds: known(draft, 'insight', op.insightIds),
        partnerIds: known(draft, 'partner', op.partnerIds),
      });
    },
  ),
  /** What really changes and how it is told, as a whole. */
  defineOp(
    'programme.mix',
    {
      programmeId,
      changes: z.array(changeSchema).max(changes.length),
      channels: z.array(channelSchema).max(channels.length),
    },
    'facilitator',
    (draft, op) =>
      draft.put('programme', {
        ...needProgramme(draft, op.programmeId),
        changes: changes.filter((change) => op.changes.includes(change)),
        channels: channels.filter((channel) => op.channels.includes(channel)),
      }),
  ),
  defineOp(
    'programme.date',
    { programmeId, firstTestOn: daySchema.nullable() },
    'facilitator',
    (draft, { programmeId: id, firstTestOn }) =>
      draft.put('programme', { ...needProgramme(draft, id), firstTestOn }),
  ),
  /** Keep, change or stop. */
  defineOp(
    'programme.judge',
    { programmeId, verdict: verdictSchema.nullable(), reason: text },
    'facilitator',
    (draft, { programmeId: id, verdict, reason }) =>
      draft.put('programme', { ...needProgramme(draft, id), verdict, verdictReason: reason }),
  ),
  defineOp(
    'programme.move',
    { programmeId, beforeId: programmeIdSchema.nullable() },
    'facilitator',
    (draft, { programmeId: id, beforeId }) => {
      const programme = needProgramme(draft, id);
      const rank = rankOnBoard(draft, 'programme', programme, beforeId);
      draft.put('programme', { ...programme, rank });
    },
  ),
  defineOp('programme.delete', { programmeId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'programme', needProgramme(draft, op.programmeId).id),
  ),
] as const;
