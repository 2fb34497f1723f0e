// What is counted, and what was counted on a day.
import { canvasIdSchema } from '../domain/canvas.ts';
import { daySchema } from '../domain/date.ts';
import { limits } from '../domain/limits.ts';
import {
  aimSchema,
  figureSchema,
  measureIdSchema,
  measureKindSchema,
  measurePartSchema,
  measureUnitSchema,
  sampleSchema,
} from '../domain/measure.ts';
import { programmeIdSchema } from '../domain/programme.ts';
import { readingIdSchema } from '../domain/reading.ts';
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

const measureId = measureIdSchema;
const readingId = readingIdSchema;
const programmeId = programmeIdSchema.nullable();
const text = textSchema(limits.promptChars);
const needMeasure = (draft: SessionDraft, id: string) => needOnBoard(draft, 'measure', id);
const needReading = (draft: SessionDraft, id: string) => {
  const reading = need(draft, 'reading', id);
  needMeasure(draft, reading.measureId);
  return reading;
};
const taken = {
  takenOn: daySchema,
  value: figureSchema,
  sample: sampleSchema.nullable(),
  comment: text,
};

function needOf(draft: SessionDraft, ofId: string | null, canvasId: string): void {
  if (ofId) needSameCanvas(need(draft, 'programme', ofId), { canvasId });
}

export const measureOps = [
  defineOp(
    'measure.add',
    { measureId, canvasId: canvasIdSchema, programmeId, kind: measureKindSchema },
    'facilitator',
    (draft, { measureId: id, canvasId, programmeId: ofId, kind }) => {
      needFresh(draft, 'measure', id);
      needBoard(draft, canvasId);
      needRoom(draft, 'measure', limits.measures);
      needOf(draft, ofId, canvasId);
      draft.put('measure', {
        ...{ id, canvasId, programmeId: ofId, kind },
        unit: kind === 'delivery' ? 'count' : 'percent',
        aim: kind === 'fairness' ? 'hold' : 'rise',
        ...{ question: '', counted: '', how: '', when: '', reader: '', stop: '' },
        ...{ sample: null, baseline: null, baselineOn: null, target: null, targetOn: null },
        rank: rankOnBoard(draft, 'measure', { id, canvasId }),
      });
    },
  ),
  defineOp(
    'measure.write',
    { measureId, part: measurePartSchema, text },
    'facilitator',
    (draft, op) =>
      draft.put('measure', { ...needMeasure(draft, op.measureId), [op.part]: op.text }),
  ),
  /** Its figures, as a whole. */
  defineOp(
    'measure.set',
    {
      measureId,
      unit: measureUnitSchema,
      aim: aimSchema,
      sample: sampleSchema.nullable(),
      baseline: figureSchema.nullable(),
      baselineOn: daySchema.nullable(),
      target: figureSchema.nullable(),
      targetOn: daySchema.nullable(),
    },
    'facilitator',
    (draft, { type: _type, measureId: id, ...figures }) =>
      draft.put('measure', { ...needMeasure(draft, id), ...figures }),
  ),
  /** The programme it is about; null: the objective as a whole. */
  defineOp('measure.link', { measureId, programmeId }, 'facilitator', (draft, op) => {
    const measure = needMeasure(draft, op.measureId);
    needOf(draft, op.programmeId, measure.canvasId);
    draft.put('measure', { ...measure, programmeId: op.programmeId });
  }),
  defineOp(
    'measure.move',
    { measureId, beforeId: measureIdSchema.nullable() },
    'facilitator',
    (draft, { measureId: id, beforeId }) => {
      const measure = needMeasure(draft, id);
      draft.put('measure', {
        ...measure,
        rank: rankOnBoard(draft, 'measure', measure, beforeId),
      });
    },
  ),
  defineOp('measure.delete', { measureId }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'measure', needMeasure(draft, op.measureId).id),
  ),
  defineOp(
    'reading.add',
    { readingId, measureId, ...taken },
    'facilitator',
    (draft, { type: _type, readingId: id, ...reading }) => {
      needFresh(draft, 'reading', id);
      needMeasure(draft, reading.measureId);
      needRoom(draft, 'reading', limits.readings);
      draft.put('reading', { id, ...reading });
    },
  ),
  defineOp(
    'reading.write',
    { readingId, ...taken },
    'facilitator',
    (draft, { type: _type, readingId: id, ...reading }) =>
      draft.put('reading', { ...needReading(draft, id), ...reading }),
  ),
  defineOp('reading.delete', { readingId }, 'facilitator', (draft, op) =>
    draft.remove('reading', needReading(draft, op.readingId).id),
  ),
] as const;
