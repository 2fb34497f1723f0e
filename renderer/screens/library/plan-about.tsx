import type { RoomSize } from '#shared/domain/session.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { planWords } from '#shared/strings/plans.ts';
import { Button } from '../../components/button.tsx';
import type { OfferedPlan } from './offered-plan.ts';
import { planFacts, planMinutes, planStages } from './plan-facts.ts';

interface PlanAboutProps {
  readonly plan: OfferedPlan;
  readonly roomSize: RoomSize;
  readonly onRemove: () => void;
}

/** What the room will have at the end, and what it takes. */
export function PlanAbout({ plan, roomSize, onRemove }: PlanAboutProps) {
  const twoDays = planWords.twoDays(planMinutes(plan, roomSize));
  return (
    <div className="plan-about">
      <section className="plan-about-words" aria-live="polite">
        <h3 dir="auto">{plan.title}</h3>
        {plan.outcome && <p dir="auto">{plan.outcome}</p>}
        {plan.stages.length > 0 && (
          <>
            <p>
              <strong>{planFacts(plan, roomSize)}.</strong> {twoDays}
            </p>
            <p className="plan-about-steps" dir="auto">
              {libraryStrings.create.stages(planStages(plan))}
            </p>
          </>
        )}
      </section>
      {plan.own && (
        <Button look="quiet" icon="trash" onClick={onRemove}>
          {planFileWords.remove}
        </Button>
      )}
    </div>
  );
}
