// Every outcome that is expected to go wrong now and then, by name. The words are in strings/.
import type { EnvelopeProblem } from '../format/envelope.ts';
import type { PlanProblem } from '../format/plan-file.ts';
import type { JsonProblem } from '../format/safe-json.ts';
import { z } from '../lib/schema.ts';
import { rules } from '../ops/rules.ts';

const planProblems = [
  'plan.too-new',
  'plan.damaged',
] as const satisfies readonly PlanProblem['type'][];

const fileProblems = [
  'file.empty',
  'file.not-json',
  'file.too-deep',
  'file.not-ours',
  'file.too-new',
  'file.damaged',
] as const satisfies readonly (EnvelopeProblem | JsonProblem)[];

export const errorTypes = [
  ...rules,
  ...fileProblems,
  ...planProblems,
  'plan.none',
  'plan.missing',
  'plan.full',
  'file.too-large',
  'file.missing',
  'file.not-text',
  'file.no-notes',
  'import.too-slow',
  'import.expired',
  'session.missing',
  'session.not-open',
  'session.read-only',
  'session.too-large',
  'conflict.missing',
  'change.expired',
  'change.empty',
  'change.overtaken',
  'snapshot.missing',
  'snapshot.damaged',
  'restore.counting',
  'disk.full',
  'disk.read-only',
  'disk.failing',
  'library.locked',
  'folder.not-shown',
  'export.failed',
  'export.too-large',
  'export.no-printer',
  'export.not-printed',
  'call.unknown',
  'call.malformed',
  'call.not-allowed',
  'call.too-large',
  'host.lost',
  'app.bug',
] as const;
export const errorTypeSchema = z.enum(errorTypes);
export type ErrorType = (typeof errorTypes)[number];

/** An error as data. `count` goes into its sentence; `detail` is for the folded part only. */
export const appErrorSchema = z.object({
  type: errorTypeSchema,
  count: z.number().optional(),
  detail: z.string().max(500).optional(),
});
export type AppError = {
  readonly type: ErrorType;
  readonly count?: number;
  readonly detail?: string;
};

export const problem = (type: ErrorType, more: Omit<AppError, 'type'> = {}): AppError => ({
  type,
  ...more,
});
