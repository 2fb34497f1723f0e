// A plan laid flat: its boards, and its steps in order, each on one of them. A session is made from
// this, and a plan file holds it: after an agenda was prepared, steps of several boards may alternate.
import type { CanvasKind } from '../domain/canvas.ts';
import type { CriterionPart } from '../domain/criterion.ts';
import { type Hands, isPlainKind } from '../domain/stage.ts';
import type { CanvasPlan, StagePlan, WorkshopPlan } from './plan.ts';

export interface BoardPlan {
  readonly kind: CanvasKind;
  readonly question: string;
  readonly lanes: readonly string[];
  /** What matters in a partner, to begin with; only on a board of partners. */
  readonly criteria: readonly Readonly<Record<CriterionPart, string>>[];
}
export interface StepPlan extends StagePlan {
  /** Which of the boards, from 0; null for a step without one. */
  readonly board: number | null;
  readonly hands: Hands;
  readonly protected: boolean;
  readonly leftOut: boolean;
}
export interface FlatPlan {
  readonly boards: readonly BoardPlan[];
  readonly steps: readonly StepPlan[];
  readonly agreements: readonly string[];
}

const stepOf = (stage: StagePlan, board: number | null): StepPlan => ({
  ...stage,
  board: isPlainKind(stage.kind) ? null : board,
  hands: 'everyone',
  protected: stage.protected ?? false,
  leftOut: false,
});

/** What the catalogue offers, as sessions are made from it. */
export function flatten({ parts }: WorkshopPlan): FlatPlan {
  const boards: BoardPlan[] = [];
  const place = ({ kind, question, lanes, stages }: CanvasPlan): readonly StepPlan[] => {
    const board = boards.push({ kind, question, lanes, criteria: [] }) - 1;
    return stages.map((stage) => stepOf(stage, board));
  };
  const steps = parts.flatMap(({ canvas, stage }) => {
    if (canvas) return place(canvas);
    return stage ? [stepOf(stage, null)] : [];
  });
  return { boards, steps, agreements: [] };
}
