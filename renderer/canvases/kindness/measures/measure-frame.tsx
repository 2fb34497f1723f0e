import { aims, type Measure, measureUnits } from '#shared/domain/measure.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { measureWords as words } from '#shared/strings/measures.ts';
import { Select } from '../../../components/select.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { useProgrammes } from '../use-programmes.ts';
import { useFigures } from './use-figures.ts';

/** Of which programme, in which unit, in which direction. */
export function MeasureFrame({ measure }: { readonly measure: Measure }) {
  const { store } = useOpenSession();
  const set = useFigures(measure);
  const cards = useProgrammes(measure.canvasId);
  return (
    <div className="measure-frame">
      <Select
        label={words.of}
        value={measure.programmeId ?? ''}
        options={[
          { value: '', label: words.whole },
          ...cards.map(({ id, name }, at) => ({
            value: id,
            label: cardsWords.named(name, at + 1),
          })),
        ]}
        onChange={(value) => {
          const programmeId = cards.find(({ id }) => id === value)?.id ?? null;
          store.dispatch([{ type: 'measure.link', measureId: measure.id, programmeId }]);
        }}
      />
      <Select
        label={words.unit}
        value={measure.unit}
        options={measureUnits.map((unit) => ({ value: unit, label: words.units[unit] }))}
        onChange={(value) => {
          const unit = measureUnits.find((one) => one === value);
          if (unit) set({ unit });
        }}
      />
      <Select
        label={words.aim}
        value={measure.aim}
        options={aims.map((aim) => ({ value: aim, label: words.aims[aim] }))}
        onChange={(value) => {
          const aim = aims.find((one) => one === value);
          if (aim) set({ aim });
        }}
      />
    </div>
  );
}
