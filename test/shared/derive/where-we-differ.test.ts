import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, quantile } from '#shared/derive/cell-facts.ts';
import { whereWeDiffer } from '#shared/derive/where-we-differ.ts';
import { anyTable, cellsOf, type Table } from '../../builders/partner-cells.ts';

const one = (...values: readonly (number | null)[]) => {
  const [cell] = cellsOf([[values]]);
  if (!cell) throw new Error('One cell was built.');
  return factsOf(cell);
};
const differing = (table: Table) => whereWeDiffer(cellsOf(table)).map(({ given }) => given);

describe('a cell', () => {
  it('counts numbers only: a blank is no zero', () => {
    expect(one(4, null, 2)).toMatchObject({ given: [2, 4], mean: 3, low: 2, high: 4, range: 2 });
    expect(one(null, null)).toMatchObject({ given: [], mean: null, range: 0, middleHalf: 0 });
  });
  it('has two camps where a third say 2 or less and a third 4 or more', () => {
    expect(one(1, 2, 3, 3, 4, 5).hasTwoCamps).toBe(true);
    expect(one(1, 3, 3, 3, 4, 5).hasTwoCamps).toBe(false);
    expect(one(1).hasTwoCamps).toBe(false);
  });
});

describe('quartiles', () => {
  it('are interpolated between the numbers', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([1, 2, 3, 4], 0.75)).toBe(3.25);
    expect(quantile([2, 2, 4, 4, 5], 0.5)).toBe(4);
  });
});

describe('where we differ', () => {
  it('is, of up to three scorers, what is two or more apart, the furthest first', () => {
    const table = [
      [
        [4, 5, 4],
        [3, 5, 4],
        [1, 2, 5],
        [null, 2, 3],
      ],
    ];
    expect(differing(table)).toEqual([
      [1, 2, 5],
      [3, 4, 5],
    ]);
  });
  it('is, of more scorers, the five cells: two camps first, then the widest middle half', () => {
    const camps = [1, 1, 5, 5];
    const wide = [1, 2, 3, 3];
    const odd = [3, 3, 3, 5];
    const table = [
      [wide, camps, camps, camps],
      [camps, camps, camps, odd],
    ];
    expect(differing(table)).toEqual([camps, camps, camps, camps, camps]);
    expect(differing([[wide, odd, [3, 3, 3, 3], camps]])).toEqual(
      [camps, wide, odd].map((v) => [...v].sort()),
    );
  });
  it('never names a cell in which everyone agrees', () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        for (const { range } of whereWeDiffer(cellsOf(table))) expect(range).toBeGreaterThan(0);
      }),
    );
  });
});
