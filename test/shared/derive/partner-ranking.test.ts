import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankPartners } from '#shared/derive/partner-ranking.ts';
import { weightsOf } from '#shared/derive/weights.ts';
import {
  anyCounters,
  anyTable,
  cellsOf,
  criterionIds,
  partnerIds,
  type Table,
  weights,
} from '../../builders/partner-cells.ts';

const ranked = (table: Table, shares: ReadonlyMap<string, number>) =>
  rankPartners(partnerIds.slice(0, table.length), cellsOf(table), shares);
const means = (table: Table, shares: ReadonlyMap<string, number>) =>
  ranked(table, shares).map(({ mean }) => mean);

/** The definition once more, the slow and plain way. */
function plainMean(row: Table[number], shares: readonly number[]): number | null {
  const means = row.map((values) => {
    const given = values.flatMap((value) => (value === null ? [] : [value]));
    return given.length === 0 ? null : given.reduce((a, b) => a + b, 0) / given.length;
  });
  const sum = means.reduce<number>((all, mean, c) => all + (mean ?? 0) * (shares[c] ?? 0), 0);
  const weighed = means.reduce<number>(
    (all, mean, c) => (mean === null ? all : all + (shares[c] ?? 0)),
    0,
  );
  return weighed === 0 ? null : sum / weighed;
}

describe('the weighted mean', () => {
  it('takes blanks for nothing, not for zero', () => {
    expect(
      means(
        [
          [
            [4, null, 2],
            [5, null, null],
          ],
        ],
        weights(0.5, 0.5),
      ),
    ).toEqual([4]);
  });
  it('leaves out a criterion nobody scored by, and scales the others up', () => {
    const [row] = ranked([[[4], [null], [2]]], weights(0.3, 0.4, 0.3));
    expect(row).toMatchObject({ mean: 3, unscoredIds: [criterionIds[1]] });
  });
  it('is none where nothing that weighs was scored, and stands at the end without a place', () => {
    const rows = ranked(
      [
        [[null], [5]],
        [[1], [1]],
      ],
      weights(1, 0),
    );
    expect(rows.map(({ mean, place }) => [mean, place])).toEqual([
      [1, 1],
      [null, null],
    ]);
  });
  it('is what its definition says, for any scores and counters', () => {
    fc.assert(
      fc.property(anyTable(), anyCounters(4), (table, counters) => {
        const used = counters.slice(0, table[0]?.length ?? 0);
        if (used.every((one) => one === 0)) return;
        const total = used.reduce((a, b) => a + b, 0);
        const shares = used.map((one) => one / total);
        for (const { partnerId, mean } of ranked(table, weights(...shares))) {
          const plain = plainMean(table[partnerIds.map(String).indexOf(partnerId)] ?? [], shares);
          if (plain === null) expect(mean).toBeNull();
          else expect(mean).toBeCloseTo(plain, 9);
        }
      }),
    );
  });
});

describe('the ranking', () => {
  it('gives level partners one place and leaves out the next', () => {
    const rows = ranked([[[3]], [[5]], [[3]], [[1]]], weights(1));
    expect(rows.map(({ place }) => place)).toEqual([1, 2, 2, 4]);
  });
  it('is too close to call below two tenths, and not at two tenths', () => {
    const row = (values: readonly number[]) => [values];
    const five = (sum: number) => row([...Array(4).fill(3), sum - 12]);
    expect(ranked([five(16), five(15)], weights(1))[0]).toMatchObject({ isClose: false });
    const six = [[[3, 3, 3, 3, 3, 4]], [[3, 3, 3, 3, 3, 3]]];
    expect(ranked(six, weights(1))[0]).toMatchObject({ isClose: true });
  });
  it('stays the same when all counters are scaled', () => {
    fc.assert(
      fc.property(
        anyTable(),
        anyCounters(4),
        fc.integer({ min: 2, max: 9 }),
        (table, counters, by) => {
          const scaled = (factor: number) =>
            weightsOf(
              counters.slice(0, table[0]?.length ?? 0).flatMap((one, nth) => {
                const id = criterionIds[nth];
                return id ? [{ id, counters: one * factor }] : [];
              }),
            );
          const order = (factor: number) =>
            ranked(table, scaled(factor)).map(({ partnerId, place }) => [partnerId, place]);
          expect(order(by)).toEqual(order(1));
        },
      ),
    );
  });
});
