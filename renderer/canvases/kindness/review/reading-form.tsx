import { type FormEvent, useId, useState } from 'react';
import { daySchema } from '#shared/domain/date.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { dayText } from '#shared/strings/calendar-day.ts';
import { figureText, plainFigure } from '#shared/strings/measures.ts';
import { reviewWords as words } from '#shared/strings/review.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { random } from '../../day/use-day.ts';
import { FigureInput, figureIn } from '../figure-field.tsx';
import { today } from '../today.ts';

interface Props {
  readonly measure: Measure;
  /** Null: a new one. */
  readonly reading: Reading | null;
  readonly onDone: () => void;
}
const textOf = (value: number | null): string => (value === null ? '' : plainFigure(value));

/** One value on a date; nothing is written before all of it can be. */
export function ReadingForm({ measure, reading, onDone }: Props) {
  const { store, view } = useOpenSession();
  const dayId = useId();
  const { unit } = measure;
  const [day, setDay] = useState<string>(reading?.takenOn ?? today());
  const [value, setValue] = useState(textOf(reading?.value ?? null));
  const [asked, setAsked] = useState(textOf(reading ? reading.sample : measure.sample));
  const [comment, setComment] = useState(reading?.comment ?? '');
  const [isTried, setTried] = useState(false);
  const figure = figureIn(value, unit);
  const sample = figureIn(asked, 'people');
  const takenOn = daySchema.safeParse(day);
  const valueProblem = figure.problem || (figure.value === null ? words.needValue : '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!takenOn.success || valueProblem || sample.problem || figure.value === null) return;
    const taken = {
      ...{ takenOn: takenOn.data, value: figure.value },
      sample: unit === 'percent' ? sample.value : null,
      comment: cleanLine(comment, limits.promptChars),
    };
    const isDone = store.dispatch([
      reading
        ? { type: 'reading.write', readingId: reading.id, ...taken }
        : {
            ...{ type: 'reading.add', readingId: newId('reading', random) },
            ...{ measureId: measure.id, ...taken },
          },
    ]);
    if (!isDone) return;
    view.announce(reading ? words.changedSaid : words.added(figureText(taken.value, unit)));
    setValue('');
    setComment('');
    setTried(false);
    onDone();
  };
  return (
    <form className="reading-form" onSubmit={submit} data-form="">
      <h4>{reading ? words.editTitle(dayText(reading.takenOn)) : words.addTitle}</h4>
      <div className="reading-form__row">
        <div className="figure-field">
          <label htmlFor={dayId}>{words.takenOn}</label>
          <input
            id={dayId}
            type="date"
            min="2000-01-01"
            max="9999-12-31"
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
          {isTried && !takenOn.success && (
            <p className="figure-field__problem" role="alert">
              {words.needDay}
            </p>
          )}
        </div>
        <FigureInput
          label={words.value(unit)}
          text={value}
          sign={unit === 'percent' ? '%' : ''}
          problem={isTried ? valueProblem : ''}
          onType={setValue}
          onDone={() => undefined}
        />
        {unit === 'percent' && (
          <FigureInput
            label={words.sample}
            text={asked}
            sign=""
            problem={isTried ? sample.problem : ''}
            onType={setAsked}
            onDone={() => undefined}
          />
        )}
      </div>
      <TextField
        label={words.comment}
        placeholder={words.commentHint}
        value={comment}
        maxLength={limits.promptChars}
        onChange={setComment}
      />
      <div className="reading-form__row">
        <Button submit icon="add">
          {reading ? words.save : words.add}
        </Button>
        {reading && (
          <Button look="quiet" onClick={onDone}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
