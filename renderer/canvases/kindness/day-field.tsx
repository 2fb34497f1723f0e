import { useId } from 'react';
import { type Day, daySchema } from '#shared/domain/date.ts';
import { focusNext } from '../day/written-field.tsx';
import './day-field.css';

interface Props {
  readonly label: string;
  readonly value: Day | null;
  readonly isReadOnly: boolean;
  readonly onWrite: (day: Day | null) => void;
  readonly onDone: () => void;
}

/** A calendar day with its label beside it. What is not a whole day yet is not written. */
export function DayField({ label, value, isReadOnly, onWrite, onDone }: Props) {
  const id = useId();
  return (
    <div className="day-field">
      <label htmlFor={id}>{label}</label>
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
