// One measure, so exact that somebody else could count by it.

import { measureGaps } from '#shared/derive/measure-gaps.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Measure, MeasurePart } from '#shared/domain/measure.ts';
import { measureWords as words } from '#shared/strings/measures.ts';
import { deleteMeasure, putMeasureFirst } from '../../../commands/programme-commands.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import { ItemActions } from '../../actions/item-actions.tsx';
import { ChainButton } from '../../chain-button.tsx';
import { random } from '../../day/use-day.ts';
import { WrittenField } from '../../day/written-field.tsx';
import { useMayChange } from '../../insight/use-may-change.ts';
import { MeasureFigures } from './measure-figures.tsx';
import { MeasureFrame } from './measure-frame.tsx';
import { VisibleLine } from './visible-line.tsx';

interface Props {
  readonly measure: Measure;
  readonly nth: number;
}

export function MeasureSheet({ measure, nth }: Props) {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const mayChange = useMayChange(measure.canvasId);
  const { title, note } = words.kinds[measure.kind];
  const gaps = measureGaps(measure);
  return (
    <article className="day-paper measure-sheet" aria-label={words.sheet(nth)} data-form="">
      <header className="measure-sheet__head">
        <div>
          <h3>{title}</h3>
          <p className="day-hint">{note}</p>
        </div>
        <div className="measure-sheet__tools">
          <ChainButton item={{ kind: 'measure', id: measure.id }} name={measure.question} />
          <IconButton
            icon="up"
            label={words.earlier(nth)}
            disabled={!mayChange || nth === 1}
            onClick={() => putMeasureFirst(context, measure)}
          />
          <IconButton
            icon="trash"
            label={words.delete(nth)}
            tip="end"
            disabled={!mayChange}
            onClick={() => deleteMeasure(context, measure)}
          />
        </div>
      </header>
      <fieldset className="measure-sheet__body" disabled={!mayChange}>
        <legend className="spoken">{words.sheet(nth)}</legend>
        <PartField measure={measure} part="question" />
        <MeasureFrame measure={measure} />
        <div className="day-columns">
          <PartField measure={measure} part="counted" />
          <PartField measure={measure} part="how" />
        </div>
        <PartField measure={measure} part="when" />
        <MeasureFigures measure={measure} />
        <VisibleLine measure={measure} />
        {measure.baseline === null && (
          <section className="measure-find">
            <h4>{words.find}</h4>
            <ItemActions
              about={{ kind: 'measure', id: measure.id }}
              label={words.actions}
              addLabel={words.findAction}
              placeholder={words.findAction}
            />
          </section>
        )}
        <div className="day-columns">
          <PartField measure={measure} part="stop" />
          <PartField measure={measure} part="reader" />
        </div>
      </fieldset>
      {gaps.length > 0 && <p className="day-hint">{words.missingList(gaps)}</p>}
    </article>
  );
}

function PartField({ measure, part }: { readonly measure: Measure; readonly part: MeasurePart }) {
  const { store } = useOpenSession();
  const mark: TypedMark = `measure:${part}:${measure.id}`;
  return (
    <WrittenField
      {...words.parts[part]}
      className={`measure-field--${part}`}
      value={measure[part]}
      maxLength={limits.promptChars}
      mark={mark}
      write={(text) => {
        if (text === measure[part]) return;
        store.dispatch([{ type: 'measure.write', measureId: measure.id, part, text }], mark);
      }}
    />
  );
}
