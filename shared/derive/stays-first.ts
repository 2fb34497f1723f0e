// Whether the order of the first three holds when the room thinks a little differently, with any weight
// ten percentage points more or less, or any one scorer not there.
import type { Cell } from '../domain/scoring.ts';
import { isLevel, rankPartners } from './partner-ranking.ts';
import { type Weights, withWeight } from './weights.ts';
import { scorerPlaces } from './where-we-differ.ts';

/** The first thing found that changes the order. */
export type Shake =
  | { readonly kind: 'level' }
  | { readonly kind: 'weight'; readonly criterionId: string; readonly isMore: boolean }
  | { readonly kind: 'scorer' }
  /** There is one scorer only: without them, there is nothing. */
  | { readonly kind: 'one-scorer' };

/** Percentage points, as a part of one. */
const STEP = 0.1;
const FIRST = 3;

/** One scorer's numbers taken out of every cell. */
export const withoutScorer = (cells: readonly Cell[], place: number): readonly Cell[] =>
  cells.map((cell) => ({
    ...cell,
    values: cell.values.map((value, nth) => (nth === place ? null : value)),
  }));

/** The first three in order; null where two of them, or the last of them and the next, are level. */
function firstThree(
  partnerIds: readonly string[],
  cells: readonly Cell[],
  weights: Weights,
): string | null {
  const ranked = rankPartners(partnerIds, cells, weights).filter(({ mean }) => mean !== null);
  const three = ranked.slice(0, FIRST);
  const isUndecided = three.some(({ gap }) => gap !== null && isLevel(gap, 0));
  return isUndecided ? null : three.map(({ partnerId }) => partnerId).join(' ');
}

/**
 * What changes the order of the first three partners; null: nothing does, it stays. A weight is
 * moved by 0.1 both ways, never below 0 or above 1, and the others give way in proportion. To
 * become level is a change.
 */
export function shakenBy(
  partnerIds: readonly string[],
  cells: readonly Cell[],
  weights: Weights,
): Shake | null {
  const order = firstThree(partnerIds, cells, weights);
  if (order === null) return { kind: 'level' };
  for (const [criterionId, weight] of weights)
    for (const isMore of [true, false]) {
      const moved = withWeight(weights, criterionId, weight + (isMore ? STEP : -STEP));
      if (firstThree(partnerIds, cells, moved) !== order)
        return { kind: 'weight', criterionId, isMore };
    }
  const places = scorerPlaces(cells);
  if (places.length === 1) return { kind: 'one-scorer' };
  const isShaken = places.some(
    (place) => firstThree(partnerIds, withoutScorer(cells, place), weights) !== order,
  );
  return isShaken ? { kind: 'scorer' } : null;
}
