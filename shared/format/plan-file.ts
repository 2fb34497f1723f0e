// A plan as a file. PLAN-FORMAT.md beside this file is the document.
import { canvasKindSchema } from '../domain/canvas.ts';
import { limits } from '../domain/limits.ts';
import { roomSizeSchema } from '../domain/session.ts';
import { canvasKindsFor, handsSchema, stageKindSchema } from '../domain/stage.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import type { BoardPlan, StepPlan } from '../workshops/flat-plan.ts';
import type { OwnPlan } from '../workshops/own-plan.ts';

export const PLAN_MARKER = 'plan';
export const PLAN_EXTENSION = '.commonworkshop.json';
/** The version of plan files that this app writes. */
export const PLAN_VERSION = 1;
/** The oldest reader that loses nothing of what we write. */
export const PLAN_MIN_READER = 1;

/** `count`: the step that can't be read, from 1. */
export interface PlanProblem {
  readonly type: 'plan.too-new' | 'plan.damaged';
  readonly count?: number;
}

const DAY_MINUTES = 1_440;
const line = textSchema(limits.promptChars);
const title = textSchema(limits.titleChars);
const criterionSchema = z.object({ title, low: line, middle: line, high: line });

const boardSchema = z
  .object({
    kind: canvasKindSchema,
    question: line.default(''),
    lanes: z.array(title).max(limits.lanes).default([]),
    criteria: z.array(criterionSchema).max(limits.criteria).default([]),
  })
  .refine(({ kind, criteria }) => kind === 'partner' || criteria.length === 0);

const stepSchema = z.object({
  kind: stageKindSchema,
  board: z.number().int().min(0).nullable().default(null),
  title: textSchema(limits.nameChars),
  goal: line.default(''),
  prompt: line.default(''),
  script: textSchema(limits.scriptChars).default(''),
  minutes: z.record(roomSizeSchema, z.number().int().min(0).max(DAY_MINUTES)),
  hands: handsSchema.default('everyone'),
  protected: z.boolean().default(false),
  leftOut: z.boolean().default(false),
});

const fits = ({ kind, board }: StepPlan, boards: readonly BoardPlan[]): boolean => {
  const kinds = canvasKindsFor(kind);
  const on = board === null ? null : boards[board];
  return on ? kinds.includes(on.kind) : on === null && kinds.length === 0;
};

const planSchema = z
  .object({
    v: z.number().int().min(1),
    minReader: z.number().int().min(1),
    title: textSchema(limits.nameChars).min(1),
    outcome: line.default(''),
    agreements: z.array(title).max(limits.agreements).default([]),
    boards: z.array(boardSchema).max(limits.canvases),
    steps: z.array(stepSchema).max(limits.stages),
  })
  .superRefine(({ steps, boards }, issues) => {
    for (const [nth, step] of steps.entries())
      if (!fits(step, boards)) issues.addIssue({ code: 'custom', path: ['steps', nth, 'board'] });
  });

/** Whether a parsed file says that it is a plan, before anything else is believed. */
export const isPlanFile = (parsed: unknown): boolean =>
  typeof parsed === 'object' &&
  parsed !== null &&
  'commonboard' in parsed &&
  Object.hasOwn(parsed, 'commonboard') &&
  parsed.commonboard === PLAN_MARKER;

/** Marker → version → schema → fresh objects; fields that we do not know are left out. */
export function readPlan(parsed: unknown): Result<OwnPlan, PlanProblem> {
  if (!isPlanFile(parsed)) return err({ type: 'plan.damaged' });
  const version = z.object({ minReader: z.number() }).safeParse(parsed);
  if (version.success && version.data.minReader > PLAN_VERSION)
    return err({ type: 'plan.too-new' });
  const read = planSchema.safeParse(parsed);
  if (read.success) {
    const { v: _, minReader: __, ...plan } = read.data;
    return ok(plan);
  }
  const [where, nth] = read.error.issues[0]?.path ?? [];
  const isStep = where === 'steps' && typeof nth === 'number';
  return err({ type: 'plan.damaged', ...(isStep ? { count: nth + 1 } : {}) });
}

/** The whole file as text, readable and easy to change by hand. */
export function writePlan(plan: OwnPlan, appVersion: string): string {
  const { title: name, outcome, agreements, boards, steps } = plan;
  const head = { commonboard: PLAN_MARKER, v: PLAN_VERSION, minReader: PLAN_MIN_READER };
  const file = { ...head, appVersion, title: name, outcome, agreements, boards, steps };
  return `${JSON.stringify(file, null, 1)}\n`;
}
