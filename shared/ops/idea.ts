// What is said about an idea besides its words. Each op finds the item's record or makes it.
import { type CanvasId, canvasIdSchema } from '../domain/canvas.ts';
import { challengeIdSchema } from '../domain/challenge.ts';
import { driveSchema, drives, type Idea, type IdeaId, ideaIdSchema } from '../domain/idea.ts';
import { insightIdSchema } from '../domain/insight.ts';
import { type WallRef, wallRefSchema } from '../domain/item-ref.ts';
import { limits } from '../domain/limits.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { need, needBoard, needSameCanvas, onBoard, type SessionDraft } from './rules.ts';

const where = { ideaId: ideaIdSchema, canvasId: canvasIdSchema, item: wallRefSchema };
interface Where {
  readonly ideaId: IdeaId;
  readonly canvasId: CanvasId;
  readonly item: WallRef;
}

function ideaOf(draft: SessionDraft, { ideaId, canvasId, item }: Where): Idea {
  needBoard(draft, canvasId);
  needSameCanvas(need(draft, item.kind, item.id), { canvasId });
  for (const idea of draft.rows('idea')) if (idea.item.id === item.id) return idea;
  return { id: ideaId, canvasId, item, insightIds: [], challengeIds: [], lens: '', drives: [] };
}

/** One about which nothing is said any more goes. */
function keep(draft: SessionDraft, idea: Idea): void {
  const { insightIds, challengeIds, lens, drives: tagged } = idea;
  if (insightIds.length + challengeIds.length + tagged.length === 0 && lens === '')
    draft.remove('idea', idea.id);
  else draft.put('idea', idea);
}

export const ideaOps = [
  /** What it answers, as a whole. */
  defineOp(
    'idea.link',
    {
      ...where,
      insightIds: z.array(insightIdSchema).max(limits.insights),
      challengeIds: z.array(challengeIdSchema).max(limits.challenges),
    },
    'facilitator',
    (draft, op) => {
      const idea = ideaOf(draft, op);
      for (const id of op.insightIds) need(draft, 'insight', id);
      const challengeIds = onBoard(draft, 'challenge', op.challengeIds, op.canvasId);
      keep(draft, { ...idea, insightIds: [...new Set(op.insightIds)], challengeIds });
    },
  ),
  /** The drives it speaks to, as a whole. */
  defineOp(
    'idea.tag',
    { ...where, drives: z.array(driveSchema).max(drives.length) },
    'facilitator',
    (draft, op) => {
      const tagged = drives.filter((drive) => op.drives.includes(drive));
      keep(draft, { ...ideaOf(draft, op), drives: tagged });
    },
  ),
  defineOp(
    'idea.lens',
    { ...where, lens: textSchema(limits.nameChars) },
    'facilitator',
    (draft, op) => keep(draft, { ...ideaOf(draft, op), lens: op.lens }),
  ),
] as const;
