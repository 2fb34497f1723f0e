// A plan on its way to a file, and back from one.
import { type AppError, problem } from '../api/errors.ts';
import type { PlanPreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { PLAN_EXTENSION, readPlan, writePlan } from '../format/plan-file.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { exportStrings } from '../strings/export.ts';
import type { OwnPlan } from '../workshops/own-plan.ts';
import type { ExportedDocument } from './export-document.ts';
import { fileName } from './file-name.ts';

export const planDocument = (plan: OwnPlan, appVersion: string): ExportedDocument => ({
  name: fileName(plan.title, PLAN_EXTENSION, exportStrings.untitledSession),
  mime: 'application/json',
  content: writePlan(plan, appVersion),
});

export interface ReadPlan {
  readonly preview: PlanPreview;
  readonly plan: OwnPlan;
}

/** `size`: of the whole file, in letters. */
export function fromPlan(parsed: unknown, size: number): Result<ReadPlan, AppError> {
  if (size > limits.planBytes)
    return err(problem('file.too-large', { count: limits.planBytes / 1_048_576 }));
  const read = readPlan(parsed);
  if (!read.ok) {
    const { type, ...more } = read.error;
    return err(problem(type, more));
  }
  const plan = read.value;
  const { title, outcome, steps } = plan;
  const preview: PlanPreview = { kind: 'plan', title, outcome, stepCount: steps.length };
  return ok({ plan, preview });
}
