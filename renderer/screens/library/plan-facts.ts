// What a plan is like, before a session is made of it.
import type { RoomSize } from '#shared/domain/session.ts';
import { planWords } from '#shared/strings/plans.ts';
import { stagesOf, type WorkshopPlan } from '#shared/workshops/plan.ts';

export const planStages = (plan: WorkshopPlan): readonly string[] =>
  stagesOf(plan).map((stage) => stage.title);

export const planMinutes = (plan: WorkshopPlan, size: RoomSize): number =>
  stagesOf(plan).reduce((sum, stage) => sum + stage.minutes[size], 0);

export const planFacts = (plan: WorkshopPlan, size: RoomSize): string =>
  planWords.facts(
    planWords.steps(stagesOf(plan).length),
    planWords.length(planMinutes(plan, size)),
  );
