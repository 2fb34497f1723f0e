// What each criterion weighs: its part of the counters that were shared out, and how the others
// give way when one of them is moved.
import type { Criterion } from '../domain/criterion.ts';
import { limits } from '../domain/limits.ts';

/** By criterion, in their order: 0…1, together 1; empty without criteria. */
export type Weights = ReadonlyMap<string, number>;

type Counted = Pick<Criterion, 'id' | 'counters'>;

const equal = (ids: readonly string[]): Weights => new Map(ids.map((id) => [id, 1 / ids.length]));

/** Counters over their sum. Where none is given yet, every criterion weighs the same. */
export function weightsOf(criteria: readonly Counted[]): Weights {
  const sum = criteria.reduce((total, { counters }) => total + counters, 0);
  if (sum === 0) return equal(criteria.map(({ id }) => id));
  return new Map(criteria.map(({ id, counters }) => [id, counters / sum]));
}

/**
 * One weight moved to `to` (held within 0…1); the others share what is left in proportion to what
 * they had, and evenly where they had nothing. The only criterion there is keeps all of it.
 */
export function withWeight(weights: Weights, movedId: string, to: number): Weights {
  if (!weights.has(movedId) || weights.size < 2) return weights;
  const share = Math.min(1, Math.max(0, to));
  const had = [...weights].reduce((sum, [id, one]) => (id === movedId ? sum : sum + one), 0);
  const rest = 1 - share;
  return new Map(
    [...weights].map(([id, one]) => {
      if (id === movedId) return [id, share];
      return [id, had > 0 ? (one * rest) / had : rest / (weights.size - 1)];
    }),
  );
}

/**
 * The whole counters nearest to these weights, all of them given out: each gets the whole part, and
 * what is left goes to the largest remainders (Hamilton’s method), the earlier first.
 */
export function countersFor(
  weights: Weights,
  total: number = limits.counters,
): ReadonlyMap<string, number> {
  const exact = [...weights].map(([id, weight]) => ({ id, part: weight * total }));
  // A whole number that arithmetic left a hair below itself is that number.
  const whole = new Map(exact.map(({ id, part }) => [id, Math.floor(part + 1e-9)]));
  const left = total - [...whole.values()].reduce((sum, one) => sum + one, 0);
  const byRemainder = exact
    .map(({ id, part }, nth) => ({ id, nth, remainder: part - (whole.get(id) ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.nth - b.nth);
  for (const { id } of byRemainder.slice(0, Math.max(0, left)))
    whole.set(id, (whole.get(id) ?? 0) + 1);
  return whole;
}
