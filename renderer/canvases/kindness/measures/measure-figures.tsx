import type { Measure } from '#shared/domain/measure.ts';
import { measureWords as words } from '#shared/strings/measures.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import { DayField } from '../../day/day-field.tsx';
import { FigureField } from '../figure-field.tsx';
import { useFigures } from './use-figures.ts';

/** From where to where, by when, of how many. */
export function MeasureFigures({ measure }: { readonly measure: Measure }) {
  const { store } = useOpenSession();
  const set = useFigures(measure);
  const { unit, aim, sample, baseline, baselineOn, target, targetOn } = measure;
  const onDone = (): void => store.endStep();
  return (
    <div className="measure-figures">
      <div className="measure-figures__pair">
        <FigureField
          label={words.baseline}
          value={baseline}
          unit={unit}
          onWrite={(value) => set({ baseline: value })}
        />
        <DayField
          label={baseline === null ? words.findBy : words.baselineOn}
          value={baselineOn}
          onWrite={(day) => set({ baselineOn: day })}
          onDone={onDone}
        />
      </div>
      <div className="measure-figures__pair">
        <FigureField
          label={aim === 'hold' ? words.floor : words.target}
          value={target}
          unit={unit}
          onWrite={(value) => set({ target: value })}
        />
        <DayField
          label={words.targetOn}
          value={targetOn}
          onWrite={(day) => set({ targetOn: day })}
          onDone={onDone}
        />
      </div>
      <FigureField
        label={words.sample}
        value={sample}
        unit="people"
        onWrite={(value) => set({ sample: value })}
      />
    </div>
  );
}
