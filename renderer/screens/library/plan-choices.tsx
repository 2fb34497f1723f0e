import { useEffect, useId, useRef } from 'react';
import type { RoomSize } from '#shared/domain/session.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { planWords as words } from '#shared/strings/plans.ts';
import { planGroups } from '#shared/workshops/plan.ts';
import { Icon } from '../../components/icon.tsx';
import type { OfferedPlan } from './offered-plan.ts';
import { planMinutes } from './plan-facts.ts';
import './plan-choices.css';

interface PlanChoicesProps {
  readonly plans: readonly OfferedPlan[];
  readonly value: string;
  readonly roomSize: RoomSize;
  readonly onChange: (planId: string) => void;
}

/** All workshops, a line each; what the chosen one is like is told beside them. */
export function PlanChoices({ plans, value, roomSize, onChange }: PlanChoicesProps) {
  const name = useId();
  return (
    <fieldset className="choices plan-choices">
      <legend className="choices-legend">{libraryStrings.create.plan}</legend>
      {planGroups.map((group) => (
        <fieldset key={group} className="choices">
          <legend className="plan-group">{words.groups[group]}</legend>
          {plans
            .filter((plan) => plan.group === group)
            .map((plan) => (
              <PlanChoice
                key={plan.id}
                {...{ plan, name, roomSize, onChange }}
                isChosen={plan.id === value}
              />
            ))}
        </fieldset>
      ))}
    </fieldset>
  );
}

interface PlanChoiceProps extends Pick<PlanChoicesProps, 'roomSize' | 'onChange'> {
  readonly plan: OfferedPlan;
  readonly name: string;
  readonly isChosen: boolean;
}

function PlanChoice({ plan, name, roomSize, isChosen, onChange }: PlanChoiceProps) {
  const row = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <label ref={row} className="choice plan-choice">
      <input type="radio" name={name} checked={isChosen} onChange={() => onChange(plan.id)} />
      <span className="plan-choice-title" dir="auto">
        {plan.title}
      </span>
      <span className="choice-note">
        {plan.stages.length > 0 && words.length(planMinutes(plan, roomSize))}
      </span>
      <span className="choice-mark">
        <Icon name="check" size={16} />
      </span>
    </label>
  );
}
