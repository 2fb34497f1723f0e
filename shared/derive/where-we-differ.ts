// Which cells to talk about first. Few scorers show it in plain numbers; of many, the middle half
// counts, so that one odd number does not.
import type { Cell } from '../domain/scoring.ts';
import { type CellFacts, factsOf } from './cell-facts.ts';

/** Up to so many scorers, the range counts. */
const FEW = 3;
/** From so far apart on, few scorers differ. */
const FAR = 2;
/** So many cells of many scorers are talked about: there is no time for more. */
const MOST = 5;

/** The places (the same in every cell) at which anybody gave a number. */
export function scorerPlaces(cells: readonly Cell[]): readonly number[] {
  const most = Math.max(0, ...cells.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, nth) => nth).filter((nth) =>
    cells.some(({ values }) => typeof values[nth] === 'number'),
  );
}

const byWidth = (a: CellFacts, b: CellFacts): number =>
  Number(b.hasTwoCamps) - Number(a.hasTwoCamps) || b.middleHalf - a.middleHalf || b.range - a.range;

/**
 * The widest first, what is equally wide in the order given. Up to three scorers: every cell whose
 * range is at least 2. More: five cells, those with two camps before those with the widest middle
 * half, as far as it has a width.
 */
export function whereWeDiffer(cells: readonly Cell[]): readonly CellFacts[] {
  const facts = cells.map(factsOf);
  if (scorerPlaces(cells).length <= FEW)
    return facts.filter(({ range }) => range >= FAR).sort((a, b) => b.range - a.range);
  const wide = facts.filter(({ middleHalf }) => middleHalf > 0);
  return wide.sort(byWidth).slice(0, MOST);
}
