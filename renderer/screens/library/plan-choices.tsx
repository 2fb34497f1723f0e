import { useId } from 'react';
import type { RoomSize } from '#shared/domain/session.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { planWords as words } from '#shared/strings/plans.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { planGroups, type WorkshopPlan } from '#shared/workshops/plan.ts';
import { Icon } from '../../components/icon.tsx';
import { planMinutes } from './plan-facts.ts';
import './plan-choices.css';

interface PlanChoicesProps {
  readonly value: string;
  readonly roomSize: RoomSize;
  readonly onChange: (planId: string) => void;
}

/** All workshops, a line each; what the chosen one is like is told beside them. */
export function PlanChoices({ value, roomSize, onChange }: PlanChoicesProps) {
  const name = useId();
  return (
    <fieldset className="choices plan-choices">
      <legend className="choices-legend">{libraryStrings.create.plan}</legend>
      {planGroups.map((group) => (
        <fieldset key={group} className="choices">
          <legend className="plan-group">{words.groups[group]}</legend>
          {catalogue
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
  readonly plan: WorkshopPlan;
  readonly name: string;
  readonly isChosen: boolean;
}

function PlanChoice({ plan, name, roomSize, isChosen, onChange }: PlanChoiceProps) {
  return (
    <label className="choice plan-choice">
      <input type="radio" name={name} checked={isChosen} onChange={() => onChange(plan.id)} />
      <span className="plan-choice-title">{plan.title}</span>
      <span className="choice-note">{words.length(planMinutes(plan, roomSize))}</span>
      <span className="choice-mark">
        <Icon name="check" size={16} />
      </span>
    </label>
  );
}
