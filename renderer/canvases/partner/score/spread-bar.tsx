import type { CellFacts } from '#shared/derive/cell-facts.ts';
import './spread-bar.css';

/** From 1 on the left to 5 on the right, in hundredths. */
const at = (value: number): number => ((value - 1) / 4) * 100;

/** From the lowest to the highest number, with the mean on it. Beside words only. */
export function SpreadBar({ facts }: { readonly facts: CellFacts }) {
  const { low, high, mean } = facts;
  return (
    <span className="spread" aria-hidden="true">
      <span
        className="spread__range"
        style={{ insetInlineStart: `${at(low)}%`, width: `${at(high) - at(low)}%` }}
      />
      <span className="spread__mean" style={{ insetInlineStart: `${at(mean ?? low)}%` }} />
    </span>
  );
}
