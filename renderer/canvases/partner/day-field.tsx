import { type Day, daySchema } from '#shared/domain/date.ts';
import { useSession } from '../../store/hooks.ts';

interface Props {
  readonly label: string;
  readonly value: Day | null;
  readonly write: (day: Day | null) => void;
  readonly onDone: () => void;
}

/** A calendar day; empty, it is none. */
export function DayField({ label, value, write, onDone }: Props) {
  const isReadOnly = useSession((state) => state.readOnly !== null);
  return (
    <input
      className="field-input roles__day"
      type="date"
      max="9999-12-31"
      aria-label={label}
      readOnly={isReadOnly}
      value={value ?? ''}
      onChange={({ target }) => {
        if (target.value === '') return write(null);
        const day = daySchema.safeParse(target.value);
        if (day.success) write(day.data);
      }}
      onBlur={onDone}
    />
  );
}
