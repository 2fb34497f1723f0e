import { type Ref, useId } from 'react';
import './field.css';

interface TextAreaProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
}

export function TextArea(props: TextAreaProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="field">
      <label className={props.labelHidden ? 'spoken' : 'field-label'} htmlFor={id}>
        {props.label}
      </label>
      <textarea
        ref={props.ref}
        id={id}
        className="field-input"
        dir="auto"
        rows={props.rows ?? 4}
        value={props.value}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        readOnly={props.disabled}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={(event) => props.onChange(event.target.value)}
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
