import { limits } from '#shared/domain/limits.ts';
import { partnerWords } from '#shared/strings/partner.ts';

/** What is left to give out, as a pile and in words. */
export function CounterPile({ left }: { readonly left: number }) {
  return (
    <p className="counter-pile" role="status">
      <span className="counters" aria-hidden="true">
        {'●'.repeat(left)}
        <span className="counters__spent">{'○'.repeat(limits.counters - left)}</span>
      </span>
      {partnerWords.criteria.left(left, limits.counters)}
      {left === limits.counters && ` ${partnerWords.criteria.even}`}
    </p>
  );
}
