import { visibleChange } from '#shared/derive/visible-change.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { measureWords as words } from '#shared/strings/measures.ts';

/** What so many answers can show; nothing for what is counted without asking. */
export function visibleWords(measure: Measure): string {
  const { unit, sample, baseline, aim } = measure;
  if (unit !== 'percent' || sample === null) return '';
  return words.shows(sample, visibleChange(sample, baseline, aim), measure);
}

export function VisibleLine({ measure }: { readonly measure: Measure }) {
  const said = visibleWords(measure);
  if (said === '') return null;
  return (
    <div className="visible-line">
      <p>{said}</p>
      <p className="day-hint">{words.method}</p>
    </div>
  );
}
