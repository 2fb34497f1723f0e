// What a plan is like, before a session is made of it.
import type { RoomSize } from '#shared/domain/session.ts';
import { planWords } from '#shared/strings/plans.ts';
import type { OfferedPlan } from './offered-plan.ts';

type Steps = Pick<OfferedPlan, 'stages'>;

export const planStages = ({ stages }: Steps): readonly string[] =>
  stages.map((stage) => stage.title);

export const planMinutes = ({ stages }: Steps, size: RoomSize): number =>
  stages.reduce((sum, stage) => sum + stage.minutes[size], 0);

export const planFacts = (plan: Steps, size: RoomSize): string =>
  planWords.facts(planWords.steps(plan.stages.length), planWords.length(planMinutes(plan, size)));
