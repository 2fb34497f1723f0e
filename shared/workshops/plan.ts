// A workshop as it was designed: data that is copied into a session when one is made.
import type { CanvasKind } from '../domain/canvas.ts';
import type { RoomSize } from '../domain/session.ts';
import type { StageKind } from '../domain/stage.ts';

export interface StagePlan {
  readonly kind: StageKind;
  readonly title: string;
  readonly goal: string;
  readonly prompt: string;
  readonly script: string;
  /** Minutes for 8, 20 and 40 people. */
  readonly minutes: Readonly<Record<RoomSize, number>>;
  readonly protected?: boolean;
}
export interface CanvasPlan {
  readonly kind: CanvasKind;
  readonly question: string;
  readonly lanes: readonly string[];
  /** In order; a break among them has no board. */
  readonly stages: readonly StagePlan[];
}
/** A canvas with its stages, or a stage of its own. */
export type PlanPart =
  | { readonly canvas: CanvasPlan; readonly stage?: never }
  | { readonly stage: StagePlan; readonly canvas?: never };

/** Where a plan is offered: a whole day, one canvas alone, what comes afterwards, or one’s own. */
export const planGroups = ['day', 'canvas', 'after', 'own'] as const;
export type PlanGroup = (typeof planGroups)[number];

export interface WorkshopPlan {
  readonly id: string;
  readonly group: PlanGroup;
  readonly title: string;
  /** What the room will have at the end, in one sentence. */
  readonly outcome: string;
  readonly parts: readonly PlanPart[];
}

export const stagesOf = ({ parts }: WorkshopPlan): readonly StagePlan[] =>
  parts.flatMap(({ canvas, stage }) => canvas?.stages ?? (stage ? [stage] : []));

/** What a workshop about one thing says in its own words. */
export type StageWords = Partial<Pick<StagePlan, 'goal' | 'prompt' | 'script'>>;

export const inOwnWords = (
  canvas: CanvasPlan,
  question: string,
  own: Partial<Record<StageKind, StageWords>>,
): CanvasPlan => ({
  ...canvas,
  question,
  stages: canvas.stages.map((stage) => ({ ...stage, ...own[stage.kind] })),
});

/** Minutes by room size, in the order 8 / 20 / 40. */
export const minutes = (small: number, middle = small, large = middle): StagePlan['minutes'] => ({
  'up-to-12': small,
  '13-to-24': middle,
  '25-to-40': large,
});
