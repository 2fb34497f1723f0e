// Partners by their weighted mean. A blank, an “I don’t know” and who sits out count as nothing,
// never as zero; a criterion by which nobody scored a partner is left out for that partner, and the
// weights of its others are scaled up to one.
import type { Cell } from '../domain/scoring.ts';
import { factsOf } from './cell-facts.ts';
import type { Weights } from './weights.ts';

export interface RankedPartner {
  readonly partnerId: string;
  /** Null: there is no score by any criterion that weighs something. */
  readonly mean: number | null;
  /** 1 for the highest; level ones share a place (1, 2, 2, 4); null without a mean. */
  readonly place: number | null;
  /** How far it is ahead of the next one; null for the last and where there is no mean. */
  readonly gap: number | null;
  /** The next one is less than 0.2 behind. */
  readonly isClose: boolean;
  /** Criteria that nobody scored it by. */
  readonly unscoredIds: readonly string[];
}

/** Below this, two neighbours are too close to call. */
const CLOSE = 0.2;
/** What arithmetic alone can differ by. */
const HAIR = 1e-9;
export const isLevel = (a: number, b: number): boolean => Math.abs(a - b) <= HAIR;

/** Means by criterion, by partner. */
type Means = ReadonlyMap<string, ReadonlyMap<string, number>>;

function meansOf(cells: readonly Cell[]): Means {
  const means = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    const { mean } = factsOf(cell);
    if (mean === null) continue;
    const ofPartner = means.get(cell.partnerId) ?? new Map<string, number>();
    means.set(cell.partnerId, ofPartner.set(cell.criterionId, mean));
  }
  return means;
}

function weightedMean(means: ReadonlyMap<string, number>, weights: Weights): number | null {
  let sum = 0;
  let weighed = 0;
  for (const [criterionId, weight] of weights) {
    const mean = means.get(criterionId);
    if (mean === undefined) continue;
    sum += weight * mean;
    weighed += weight;
  }
  return weighed > 0 ? sum / weighed : null;
}

/** The highest mean first; level ones in the order given, those without a mean at the end. */
export function rankPartners(
  partnerIds: readonly string[],
  cells: readonly Cell[],
  weights: Weights,
): readonly RankedPartner[] {
  const means = meansOf(cells);
  const none: ReadonlyMap<string, number> = new Map();
  const rated = partnerIds.map((partnerId) => {
    const own = means.get(partnerId) ?? none;
    const unscoredIds = [...weights.keys()].filter((id) => !own.has(id));
    return { partnerId, mean: weightedMean(own, weights), unscoredIds };
  });
  const order = rated
    .map((one, nth) => ({ ...one, nth }))
    .sort((a, b) => {
      if (a.mean === null || b.mean === null)
        return Number(a.mean === null) - Number(b.mean === null) || a.nth - b.nth;
      return isLevel(a.mean, b.mean) ? a.nth - b.nth : b.mean - a.mean;
    });
  return order.map(({ partnerId, mean, unscoredIds }, nth): RankedPartner => {
    const next = order[nth + 1]?.mean ?? null;
    const gap = mean === null || next === null ? null : Math.max(0, mean - next);
    const ahead = order.filter(
      (other) => mean !== null && other.mean !== null && other.mean > mean + HAIR,
    );
    return {
      partnerId,
      mean,
      place: mean === null ? null : ahead.length + 1,
      gap,
      isClose: gap !== null && gap < CLOSE - HAIR,
      unscoredIds,
    };
  });
}
