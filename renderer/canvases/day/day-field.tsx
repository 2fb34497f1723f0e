import { useId } from 'react';
import { type Day, daySchema } from '#shared/domain/date.ts';
import { useSession } from '../../store/hooks.ts';
import { focusNext } from './written-field.tsx';
import './day-field.css';

interface Props {
  readonly label: string;
  /** What stands beside it says the same. */
  readonly labelHidden?: boolean;
  readonly value: Day | null;
  readonly onWrite: (day: Day | null) => void;
  readonly onDone: () => void;
}

/** A calendar day with its label beside it. What is not a whole day yet is not written. */
export function DayField({ label, labelHidden, value, onWrite, onDone }: Props) {
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const id = useId();
  return (
    <div className="day-field">
      <label className={labelHidden ? 'spoken' : undefined} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="9999-12-31"
        readOnly={isReadOnly}
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '') return onWrite(null);
          const day = daySchema.safeParse(target.value);
          if (day.success) onWrite(day.data);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          focusNext(event.currentTarget);
        }}
        onBlur={onDone}
      />
    </div>
  );
}
