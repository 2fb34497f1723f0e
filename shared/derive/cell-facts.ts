// What the scores of one partner by one criterion say together, and how far apart they are.
import type { Cell } from '../domain/scoring.ts';

export interface CellFacts {
  readonly cell: Cell;
  /** What was given, lowest first; blanks, “I don’t know” and who sits out are no number. */
  readonly given: readonly number[];
  /** Null: nobody gave a number. */
  readonly mean: number | null;
  readonly low: number;
  readonly high: number;
  readonly range: number;
  /** Width of the middle half: third quartile less the first. */
  readonly middleHalf: number;
  /** At least a third say 2 or less and at least a third 4 or more. */
  readonly hasTwoCamps: boolean;
}

const isNumber = (value: number | null): value is number => value !== null;

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * A quantile by linear interpolation between the order statistics: type 7 of Hyndman and Fan
 * (“Sample Quantiles in Statistical Packages”, The American Statistician 50, 1996), as in R and
 * spreadsheets. `sorted` is ascending and not empty; `part` is 0…1.
 */
export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

export function factsOf(cell: Cell): CellFacts {
  const given = cell.values.filter(isNumber).sort((a, b) => a - b);
  const low = given[0] ?? 0;
  const high = given.at(-1) ?? 0;
  const third = given.length / 3;
  const count = (is: (value: number) => boolean): number => given.filter(is).length;
  return {
    cell,
    given,
    mean: meanOf(given),
    low,
    high,
    range: high - low,
    middleHalf: given.length === 0 ? 0 : quantile(given, 0.75) - quantile(given, 0.25),
    hasTwoCamps:
      given.length > 1 && count((one) => one <= 2) >= third && count((one) => one >= 4) >= third,
  };
}
