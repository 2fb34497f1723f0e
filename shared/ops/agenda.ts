import { canvasIdSchema } from '../domain/canvas.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import { remarkIdSchema } from '../domain/remark.ts';
import { stageIdSchema } from '../domain/stage.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { need, needBoard } from './rules.ts';

const stageId = stageIdSchema;

export const agendaOps = [
  defineOp(
    'session.rename',
    { title: textSchema(limits.titleChars) },
    'facilitator',
    (draft, { title }) => {
      for (const record of [...draft.rows('session')]) draft.put('session', { ...record, title });
    },
  ),
  defineOp(
    'canvas.ask',
    { canvasId: canvasIdSchema, question: textSchema(limits.promptChars) },
    'facilitator',
    (draft, { canvasId, question }) =>
      draft.put('canvas', { ...needBoard(draft, canvasId), question }),
  ),
  defineOp(
    'lane.rename',
    { laneId: laneIdSchema, title: textSchema(limits.titleChars) },
    'facilitator',
    (draft, { laneId, title }) => {
      const lane = need(draft, 'lane', laneId);
      needBoard(draft, lane.canvasId);
      draft.put('lane', { ...lane, title });
    },
  ),
  /** Opens a stage; the one that was open is done. */
  defineOp('stage.open', { stageId }, 'facilitator', (draft, op) => {
    const next = need(draft, 'stage', op.stageId);
    for (const stage of [...draft.rows('stage')])
      if (stage.state === 'open') draft.put('stage', { ...stage, state: 'done' });
    draft.put('stage', { ...next, state: 'open' });
  }),
  defineOp('stage.skip', { stageId, skipped: z.boolean() }, 'facilitator', (draft, op) => {
    const stage = need(draft, 'stage', op.stageId);
    draft.put('stage', { ...stage, state: op.skipped ? 'skipped' : 'ahead' });
  }),
  defineOp('stage.lock', { stageId, locked: z.boolean() }, 'facilitator', (draft, op) => {
    draft.put('stage', { ...need(draft, 'stage', op.stageId), locked: op.locked });
  }),
  defineOp(
    'stage.write',
    {
      stageId,
      prompt: textSchema(limits.promptChars),
      script: textSchema(limits.scriptChars),
      durationMs: z.number().int().min(0).max(86_400_000),
    },
    'facilitator',
    (draft, { stageId: id, prompt, script, durationMs }) =>
      draft.put('stage', { ...need(draft, 'stage', id), prompt, script, durationMs }),
  ),
  /** Writes the remark beside a stage; an empty one goes. */
  defineOp(
    'remark.write',
    { remarkId: remarkIdSchema, stageId, text: textSchema(limits.noteChars) },
    'facilitator',
    (draft, op) => {
      need(draft, 'stage', op.stageId);
      if (op.text === '') draft.remove('remark', op.remarkId);
      else draft.put('remark', { id: op.remarkId, stageId: op.stageId, text: op.text });
    },
  ),
] as const;
