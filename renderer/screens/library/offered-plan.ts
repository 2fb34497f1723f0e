// What a new session can begin with: the ready plans, and people's own.
import type { PlanCard } from '#shared/api/views.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { type PlanGroup, stagesOf, type WorkshopPlan } from '#shared/workshops/plan.ts';

export interface OfferedPlan {
  readonly id: string;
  readonly group: PlanGroup;
  readonly title: string;
  readonly outcome: string;
  readonly stages: PlanCard['stages'];
  /** Set where it is somebody's own, which can be removed. */
  readonly own: PlanCard | null;
}

export const offered = (plan: WorkshopPlan): OfferedPlan => {
  const { id, group, title, outcome } = plan;
  return { id, group, title, outcome, stages: stagesOf(plan), own: null };
};
const ready: readonly OfferedPlan[] = catalogue.map(offered);

/** As people put names in order. */
const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export const offeredPlans = (own: readonly PlanCard[]): readonly OfferedPlan[] => [
  ...ready,
  ...[...own]
    .sort((a, b) => names.compare(a.title, b.title))
    .map((card) => ({ ...card, id: card.planId, group: 'own' as const, own: card })),
];
