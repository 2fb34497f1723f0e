import './pick-one.css';

interface Props<Value extends string> {
  /** What is asked; read aloud. */
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  readonly isDisabled: boolean;
  /** Null: the answer was taken back, by pressing it again. */
  readonly onChange: (value: Value | null) => void;
}

/** A short answer, all of them in sight; pressed again, it is taken back. */
export function PickOne<Value extends string>(props: Props<Value>) {
  return (
    <fieldset className="pick-one" aria-label={props.label}>
      {props.options.map(({ value, title }) => (
        <button
          key={value}
          type="button"
          className="pick-one__answer"
          aria-pressed={value === props.value}
          disabled={props.isDisabled}
          onClick={() => props.onChange(value === props.value ? null : value)}
        >
          {title}
        </button>
      ))}
    </fieldset>
  );
}
