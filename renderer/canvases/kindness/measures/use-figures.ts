import type { Measure } from '#shared/domain/measure.ts';
import { useOpenSession } from '../../../store/hooks.ts';

type Figures = Pick<
  Measure,
  'unit' | 'aim' | 'sample' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'
>;

/** Writes some of a measure's figures; the others stay as they are at that moment. */
export function useFigures({ id: measureId }: Measure): (said: Partial<Figures>) => void {
  const { store } = useOpenSession();
  return (said) => {
    const now = store.state.getState().session.measure.get(measureId);
    if (!now) return;
    const { unit, aim, sample, baseline, baselineOn, target, targetOn } = { ...now, ...said };
    const figures = { unit, aim, sample, baseline, baselineOn, target, targetOn };
    store.dispatch([{ type: 'measure.set', measureId, ...figures }]);
  };
}
