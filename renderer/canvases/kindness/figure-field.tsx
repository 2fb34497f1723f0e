// A figure with its unit. It is written when the field is left or Enter is pressed; what is no
// figure stays in the field, with a sentence that says so, and nothing is changed.
import { useId, useState } from 'react';
import { type FigureProblem, parseFigure } from '#shared/lib/figure.ts';
import { measureWords, plainFigure } from '#shared/strings/measures.ts';
import { useSession } from '../../store/hooks.ts';
import { focusNext } from '../day/written-field.tsx';
import './figure-field.css';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly unit: 'percent' | 'count' | 'people';
  readonly onWrite: (value: number | null) => void;
}
const MOST = 1_000_000;

/** What is wrong with it; '' when nothing is. */
export function figureIn(
  raw: string,
  unit: Props['unit'],
): { readonly value: number | null; readonly problem: string } {
  const isPeople = unit === 'people';
  const read = parseFigure(raw, { isPercent: unit === 'percent', isWhole: isPeople, most: MOST });
  if (!read.ok) return { value: null, problem: problemOf(read.error) };
  if (isPeople && read.value === 0) return { value: null, problem: measureWords.atLeastOne };
  return { value: read.value, problem: '' };
}
const problemOf = (problem: FigureProblem): string => measureWords.problems[problem];

export function FigureField({ label, value, unit, onWrite }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const done = (): void => {
    if (draft === null) return;
    const read = figureIn(draft, unit);
    setProblem(read.problem);
    if (read.problem) return;
    setDraft(null);
    if (read.value !== value) onWrite(read.value);
  };
  return (
    <FigureInput
      label={label}
      text={draft ?? (value === null ? '' : plainFigure(value))}
      sign={unit === 'percent' ? '%' : ''}
      problem={problem}
      onType={(text) => {
        setDraft(text);
        if (problem) setProblem(figureIn(text, unit).problem);
      }}
      onDone={done}
    />
  );
}

interface InputProps {
  readonly label: string;
  readonly text: string;
  readonly sign: string;
  readonly problem: string;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
}

export function FigureInput(props: InputProps) {
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const id = useId();
  const problemId = useId();
  return (
    <div className="figure-field">
      <label htmlFor={id}>{props.label}</label>
      <span className="figure-field__row">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          readOnly={isReadOnly}
          value={props.text}
          aria-invalid={props.problem !== '' || undefined}
          aria-describedby={props.problem ? problemId : undefined}
          onChange={(event) => props.onType(event.target.value)}
          onBlur={props.onDone}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            props.onDone();
            focusNext(event.currentTarget);
          }}
        />
        {props.sign && <span aria-hidden="true">{props.sign}</span>}
      </span>
      {props.problem && (
        <p className="figure-field__problem" id={problemId} role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}
