import { useId, useState } from 'react';
import { stepperWords } from '#shared/strings/stepper.ts';
import { IconButton } from './icon-button.tsx';
import './stepper.css';

interface StepperProps {
  readonly label: string;
  /** The label is heard, not seen. */
  readonly labelHidden?: boolean;
  readonly size?: 'plain' | 'large';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
  /** More was asked for than there may be; without it − and + end quietly. */
  readonly onOver?: () => void;
}

/** A number between − and +, that can also be typed. What is too much is never taken silently. */
export function Stepper(props: StepperProps) {
  const { label, value, min, max, onChange, onOver, disabled = false, size = 'plain' } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const ask = (asked: number): void => {
    if (asked > max) onOver?.();
    if (asked <= max && asked >= min && asked !== value) onChange(asked);
  };
  return (
    <div className="stepper" data-size={size}>
      <label className={props.labelHidden ? 'spoken' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <div className="stepper-row">
        <IconButton
          icon="less"
          label={stepperWords.less(label)}
          disabled={disabled || value <= min}
          onClick={() => ask(value - 1)}
        />
        <input
          id={id}
          className="stepper-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={draft ?? value}
          readOnly={disabled}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            const text = event.target.value.replace(/\D/g, '').slice(0, 5);
            setDraft(Number(text) > max ? null : text);
            if (text !== '') ask(Number(text));
          }}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (step === 0 || disabled) return;
            event.preventDefault();
            setDraft(null);
            ask(value + step);
          }}
          onBlur={() => setDraft(null)}
        />
        <IconButton
          icon="add"
          label={stepperWords.more(label)}
          disabled={disabled || (value >= max && !onOver)}
          onClick={() => ask(value + 1)}
        />
      </div>
    </div>
  );
}
