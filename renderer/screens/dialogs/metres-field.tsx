import { useId, useState } from 'react';
import { parseFigure } from '#shared/lib/figure.ts';
import { plainFigure } from '#shared/strings/measures.ts';
import { roomSizeWords as words } from '#shared/strings/room-size.ts';
import '../../components/field.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly onWrite: (metres: number | null) => void;
}

/** Metres, with a comma or a point. It counts as soon as it is a length that can be. */
export function MetresField({ label, placeholder, value, least, most, onWrite }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const problemId = useId();
  const read = (raw: string) => {
    const figure = parseFigure(raw, { most });
    const isFine = figure.ok && (figure.value === null || figure.value >= least);
    return isFine ? figure : null;
  };
  const type = (raw: string): void => {
    setDraft(raw);
    const figure = read(raw);
    if (!figure) return;
    setWrong(false);
    if (figure.value !== value) onWrite(figure.value);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input metres-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={8}
        placeholder={placeholder}
        value={draft ?? (value === null ? '' : plainFigure(value))}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? problemId : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (draft === null) return;
          if (read(draft)) setDraft(null);
          else setWrong(true);
        }}
      />
      {isWrong && (
        <p className="metres-problem" id={problemId} role="alert">
          {words.notANumber(least, most)}
        </p>
      )}
    </div>
  );
}
