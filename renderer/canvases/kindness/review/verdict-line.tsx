import type { Measure } from '#shared/domain/measure.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { reviewWords as words } from '#shared/strings/review.ts';
import { useReadings } from '../use-programmes.ts';

/** What was counted says this, in a shape and words. */
export function VerdictLine({ measure }: { readonly measure: Measure }) {
  const { verdict } = useReadings(measure);
  return (
    <p className="verdict-line">
      <span>{measureWords.kinds[measure.kind].title}:</span>{' '}
      <b>
        <span aria-hidden="true">{words.movements[verdict.movement].sign}</span>{' '}
        {words.verdict(verdict)}
      </b>{' '}
      <span className="verdict-line__more">{words.changed(verdict, measure.unit)}</span>
    </p>
  );
}
