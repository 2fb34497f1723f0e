import { useState } from 'react';
import type { Measure } from '#shared/domain/measure.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { dayText } from '#shared/strings/calendar-day.ts';
import { figureText, measureWords } from '#shared/strings/measures.ts';
import { reviewWords as words } from '#shared/strings/review.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { useMayChange } from '../../insight/use-may-change.ts';
import { visibleWords } from '../measures/visible-line.tsx';
import { useReadings } from '../use-programmes.ts';
import { ReadingChart } from './reading-chart.tsx';
import { ReadingForm } from './reading-form.tsx';

/** Letters of a chart on the console. */
const LETTER = 15;

export function ReadingsOf({ measure }: { readonly measure: Measure }) {
  const { readings, verdict } = useReadings(measure);
  const mayChange = useMayChange(measure.canvasId);
  const [changing, change] = useState<Reading | null>(null);
  const { unit, aim, question } = measure;
  return (
    <article className="day-paper readings" aria-label={measureWords.kinds[measure.kind].title}>
      <h3 dir="auto">{question || measureWords.unwritten}</h3>
      <p className="readings__verdict">
        <span aria-hidden="true">{words.movements[verdict.movement].sign}</span>{' '}
        {words.verdict(verdict)}
      </p>
      <p>
        {[
          words.reason(verdict),
          words.changed(verdict, unit),
          words.short(measure, readings.at(-1)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="readings__chart">
        <ReadingChart measure={measure} readings={readings} letter={LETTER} />
      </div>
      <p className="day-hint">
        {[visibleWords(measure), unit === 'percent' ? words.chart.intervals : '']
          .filter(Boolean)
          .join(' ')}
      </p>
      <ReadingTable measure={measure} readings={readings} onChange={change} />
      {mayChange && (
        <ReadingForm
          key={changing?.id ?? 'new'}
          measure={measure}
          reading={changing}
          onDone={() => change(null)}
        />
      )}
      <details className="readings__rule">
        <summary>{words.rule.title}</summary>
        <p>{words.rule[unit === 'count' ? 'count' : aim === 'hold' ? 'hold' : 'percent']}</p>
        <p>{words.rule.never}</p>
      </details>
    </article>
  );
}

interface TableProps {
  readonly measure: Measure;
  readonly readings: readonly Reading[];
  readonly onChange: (reading: Reading) => void;
}

function ReadingTable({ measure, readings, onChange }: TableProps) {
  const { store, view } = useOpenSession();
  const mayChange = useMayChange(measure.canvasId);
  const { unit, baseline, baselineOn, sample } = measure;
  const { columns } = words;
  const asked = (count: number | null): string => (count === null ? words.notAsked : String(count));
  return (
    <table className="readings__table" aria-label={words.table(measure.question)}>
      <thead>
        <tr>
          <th scope="col">{columns.on}</th>
          <th scope="col">{columns.value}</th>
          {unit === 'percent' && <th scope="col">{columns.sample}</th>}
          <th scope="col">{columns.comment}</th>
          <th scope="col">{columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {baseline !== null && (
          <tr>
            <td>{baselineOn ? dayText(baselineOn) : ''}</td>
            <td>{figureText(baseline, unit)}</td>
            {unit === 'percent' && <td>{asked(sample)}</td>}
            <td>{words.baseline}</td>
            <td />
          </tr>
        )}
        {readings.map((reading) => (
          <tr key={reading.id}>
            <td>{dayText(reading.takenOn)}</td>
            <td>{figureText(reading.value, unit)}</td>
            {unit === 'percent' && <td>{asked(reading.sample)}</td>}
            <td dir="auto">{reading.comment}</td>
            <td className="readings__tools">
              <IconButton
                icon="edit"
                label={words.edit(dayText(reading.takenOn))}
                disabled={!mayChange}
                onClick={() => onChange(reading)}
              />
              <IconButton
                icon="trash"
                label={words.delete(dayText(reading.takenOn))}
                tip="end"
                disabled={!mayChange}
                onClick={() => {
                  if (store.dispatch([{ type: 'reading.delete', readingId: reading.id }]))
                    view.announce(words.deleted);
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
