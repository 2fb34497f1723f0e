import {
  type Benchmark,
  type BenchmarkCriterion,
  type BenchmarkId,
  benchmarkAnswerSchema,
  benchmarkCriterionSchema,
  benchmarkIdSchema,
} from '../domain/benchmark.ts';
import { type CanvasId, canvasIdSchema } from '../domain/canvas.ts';
import { limits } from '../domain/limits.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { needBoard, type SessionDraft } from './rules.ts';

const where = { benchmarkId: benchmarkIdSchema, canvasId: canvasIdSchema };

function benchmarkOn(
  draft: SessionDraft,
  canvasId: CanvasId,
  criterion: BenchmarkCriterion,
  id: BenchmarkId,
): Benchmark {
  for (const one of draft.rows('benchmark'))
    if (one.canvasId === canvasId && one.criterion === criterion) return one;
  return { id, canvasId, criterion, answer: null, comment: '', isGap: false };
}

export const benchmarkOps = [
  defineOp(
    'benchmark.answer',
    {
      ...where,
      criterion: benchmarkCriterionSchema,
      answer: benchmarkAnswerSchema.nullable(),
      comment: textSchema(limits.promptChars),
    },
    'facilitator',
    (draft, { benchmarkId, canvasId, criterion, answer, comment }) => {
      needBoard(draft, canvasId);
      const known = benchmarkOn(draft, canvasId, criterion, benchmarkId);
      draft.put('benchmark', { ...known, answer, comment });
    },
  ),
  /** The one gap that is closed; null: none is chosen. */
  defineOp(
    'benchmark.gap',
    { ...where, criterion: benchmarkCriterionSchema.nullable() },
    'facilitator',
    (draft, { benchmarkId, canvasId, criterion }) => {
      needBoard(draft, canvasId);
      for (const one of [...draft.rows('benchmark')])
        if (one.canvasId === canvasId && one.isGap && one.criterion !== criterion)
          draft.put('benchmark', { ...one, isGap: false });
      if (!criterion) return;
      const known = benchmarkOn(draft, canvasId, criterion, benchmarkId);
      draft.put('benchmark', { ...known, isGap: true });
    },
  ),
] as const;
