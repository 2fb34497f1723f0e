import type { RoomSize } from '#shared/domain/session.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { planWords } from '#shared/strings/plans.ts';
import type { WorkshopPlan } from '#shared/workshops/plan.ts';
import { planFacts, planMinutes, planStages } from './plan-facts.ts';

interface PlanAboutProps {
  readonly plan: WorkshopPlan;
  readonly roomSize: RoomSize;
}

/** What the room will have at the end, and what it takes. */
export function PlanAbout({ plan, roomSize }: PlanAboutProps) {
  const twoDays = planWords.twoDays(planMinutes(plan, roomSize));
  return (
    <section className="plan-about" aria-live="polite">
      <h3>{plan.title}</h3>
      <p>{plan.outcome}</p>
      <p>
        <strong>{planFacts(plan, roomSize)}.</strong> {twoDays}
      </p>
      <p className="plan-about-steps">{libraryStrings.create.stages(planStages(plan))}</p>
    </section>
  );
}
