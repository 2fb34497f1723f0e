import { useId } from 'react';
import { Icon } from './icon.tsx';
import './field.css';

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly title: string;
    readonly note?: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const group = useId();
  return (
    <fieldset className="choices">
      <legend className="choices-legend">{props.label}</legend>
      <div className="choices-row">
        {props.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={group}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span className="choice-title">{option.title}</span>
            {option.note && <span className="choice-note">{option.note}</span>}
            <span className="choice-mark">
              <Icon name="check" size={16} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
