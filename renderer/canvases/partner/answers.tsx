import { useId } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  /** Null: nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly {
    readonly value: Value;
    readonly title: string;
    readonly isOff?: boolean;
  }[];
  readonly disabled: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few short answers, side by side. */
export function Answers<Value extends string>(props: Props<Value>) {
  const group = useId();
  return (
    <fieldset className="answers">
      <legend className="spoken">{props.label}</legend>
      {props.options.map(({ value, title, isOff }) => (
        <label key={value} className="answer" data-answer={value}>
          <input
            type="radio"
            name={group}
            checked={value === props.value}
            disabled={props.disabled || isOff}
            onChange={() => props.onChange(value)}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
