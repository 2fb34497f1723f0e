import { canvasIdSchema } from '../domain/canvas.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import { remarkIdSchema } from '../domain/remark.ts';
import { roomSizeSchema, type SessionRecord } from '../domain/session.ts';
import { durationMsSchema, handsSchema, stageIdSchema } from '../domain/stage.ts';
import { instantSchema, visitIdSchema } from '../domain/visit.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { beginVisit, endVisit } from './clock.ts';
import { defineFact, defineOp } from './op.ts';
import { need, needBoard, RuleBroken, type SessionDraft } from './rules.ts';

const stageId = stageIdSchema;

function needSession(draft: SessionDraft): SessionRecord {
  for (const record of draft.rows('session')) return record;
  throw new RuleBroken('record.missing');
}

export const agendaOps = [
  defineOp(
    'session.rename',
    { title: textSchema(limits.titleChars) },
    'facilitator',
    (draft, { title }) => draft.put('session', { ...needSession(draft), title }),
  ),
  /** More or fewer people than thought: every stage's minutes follow. */
  defineOp('session.resize', { roomSize: roomSizeSchema }, 'facilitator', (draft, { roomSize }) =>
    draft.put('session', { ...needSession(draft), roomSize }),
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
  /**
   * Opens a stage; the one that was open is done and its clock ends. With a `visitId` the clock of
   * the new one starts: while a workshop is prepared, none does.
   */
  defineFact(
    'stage.open',
    { stageId, visitId: visitIdSchema.nullable(), at: instantSchema },
    'facilitator',
    (draft, op) => {
      const next = need(draft, 'stage', op.stageId);
      for (const stage of [...draft.rows('stage')])
        if (stage.state === 'open') draft.put('stage', { ...stage, state: 'done' });
      draft.put('stage', { ...next, state: 'open' });
      if (op.visitId) beginVisit(draft, { ...op, visitId: op.visitId }, op.at);
      else endVisit(draft, op.at);
    },
  ),
  /** Only what is ahead can be left out, and only what was left out comes back. */
  defineOp('stage.skip', { stageId, skipped: z.boolean() }, 'facilitator', (draft, op) => {
    const stage = need(draft, 'stage', op.stageId);
    if (stage.state === (op.skipped ? 'ahead' : 'skipped'))
      draft.put('stage', { ...stage, state: op.skipped ? 'skipped' : 'ahead' });
  }),
  defineOp('stage.lock', { stageId, locked: z.boolean() }, 'facilitator', (draft, op) => {
    draft.put('stage', { ...need(draft, 'stage', op.stageId), locked: op.locked });
  }),
  /** Whether the people at the wall move things too, or only the console does. */
  defineOp('stage.hands', { stageId, hands: handsSchema }, 'facilitator', (draft, op) => {
    draft.put('stage', { ...need(draft, 'stage', op.stageId), hands: op.hands });
  }),
  defineOp(
    'stage.write',
    {
      stageId,
      prompt: textSchema(limits.promptChars),
      script: textSchema(limits.scriptChars),
    },
    'facilitator',
    (draft, { stageId: id, prompt, script }) =>
      draft.put('stage', { ...need(draft, 'stage', id), prompt, script }),
  ),
  /**
   * How long stages take in a room of this session's size. Before a clock first ran this is
   * planning; afterwards the plan stands, and what is added counts as being off it.
   */
  defineOp(
    'stage.time',
    {
      times: z
        .array(z.strictObject({ stageId, durationMs: durationMsSchema }))
        .min(1)
        .max(limits.stages),
    },
    'facilitator',
    (draft, { times }) => {
      const { roomSize } = needSession(draft);
      const hasBegun = [...draft.rows('visit')].length > 0;
      for (const { stageId: id, durationMs } of times) {
        const stage = need(draft, 'stage', id);
        const durationsMs = { ...stage.durationsMs, [roomSize]: durationMs };
        const added = hasBegun ? durationMs - stage.durationsMs[roomSize] : 0;
        const addedMs = { ...stage.addedMs, [roomSize]: stage.addedMs[roomSize] + added };
        draft.put('stage', { ...stage, durationsMs, addedMs });
      }
    },
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
