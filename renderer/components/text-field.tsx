import { type KeyboardEvent, type Ref, useId } from 'react';
import './field.css';

interface TextFieldProps {
  readonly label: string;
  /** The label is heard, not seen. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly maxLength?: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
  /** Enter, but never the Enter that ends a composed character. */
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
  readonly onLeave?: () => void;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const hintId = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && props.onEnter) {
      event.preventDefault();
      props.onEnter();
    }
    if (event.key === 'Escape' && props.onEscape) {
      event.preventDefault();
      event.stopPropagation();
      props.onEscape();
    }
  };
  return (
    <div className="field">
      <label className={props.labelHidden ? 'spoken' : 'field-label'} htmlFor={id}>
        {props.label}
      </label>
      <input
        ref={props.ref}
        id={id}
        className="field-input"
        type="text"
        dir="auto"
        autoComplete="off"
        value={props.value}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={props.onLeave}
      />
      {props.hint && (
        <p className="field-hint" id={hintId}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
