import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shakenBy } from '#shared/derive/stays-first.ts';
import {
  anyCounters,
  anyTable,
  cellsOf,
  criterionIds,
  partnerIds,
  type Table,
  weights,
} from '../../builders/partner-cells.ts';

const shake = (table: Table, ...shares: readonly number[]) =>
  shakenBy(partnerIds.slice(0, table.length), cellsOf(table), weights(...shares));

describe('the first three', () => {
  it('stay when neither a weight nor a scorer changes their order', () => {
    expect(
      shake(
        [
          [
            [5, 5],
            [5, 4],
          ],
          [
            [3, 3],
            [3, 3],
          ],
          [
            [1, 1],
            [2, 1],
          ],
        ],
        0.5,
        0.5,
      ),
    ).toBeNull();
  });
  it('change with a weight that is ten points more or less', () => {
    const table = [
      [
        [5, 5],
        [1, 1],
      ],
      [
        [1, 1],
        [5, 5],
      ],
    ];
    expect(shake(table, 0.55, 0.45)).toEqual({
      kind: 'weight',
      criterionId: criterionIds[0],
      isMore: false,
    });
    expect(shake(table, 0.65, 0.35)).toBeNull();
  });
  it('change without one of the scorers', () => {
    expect(shake([[[5, 3, 3]], [[3, 3, 4]]], 1)).toEqual({ kind: 'scorer' });
  });
  it('rest on one person where one person scored', () => {
    expect(shake([[[5]], [[1]]], 1)).toEqual({ kind: 'one-scorer' });
  });
  it('are not in order while two of them are level', () => {
    expect(shake([[[3, 3]], [[3, 3]]], 1)).toEqual({ kind: 'level' });
  });
  it('are looked at only: the fourth and the fifth may change places', () => {
    const table = [[[5, 5]], [[4, 4]], [[3, 3]], [[2, 1]], [[1, 2]]];
    expect(shake(table, 1)).toBeNull();
  });
});

/** Everything the rule asks for, by brute force on whole tables without blanks. */
function staysByForce(table: Table, shares: readonly number[]): boolean {
  const total = (row: Table[number], by: readonly number[], without: number | null): number =>
    row.reduce((sum, values, c) => {
      const counted = values.filter((_, nth) => nth !== without);
      const mean = counted.reduce<number>((all, one) => all + (one ?? 0), 0) / counted.length;
      return sum + mean * (by[c] ?? 0);
    }, 0);
  const order = (by: readonly number[], without: number | null = null): string => {
    const rated = table.map((row, p) => ({ p, mean: total(row, by, without) }));
    const sorted = rated.sort((a, b) => b.mean - a.mean);
    const three = sorted.slice(0, 3);
    const isLevel = three.some((one, nth) => {
      const next = sorted[nth + 1];
      return next !== undefined && one.mean - next.mean < 1e-9;
    });
    return isLevel ? 'level' : three.map(({ p }) => p).join();
  };
  const base = order(shares);
  if (base === 'level') return false;
  const scorers = table[0]?.[0]?.length ?? 0;
  if (scorers === 1) return false;
  // From ten points less to ten points more, in steps of half a point.
  for (let c = 0; c < shares.length; c++)
    for (let step = -20; step <= 20; step++) {
      if (shares.length === 1) continue;
      const own = shares[c] ?? 0;
      const to = Math.min(1, Math.max(0, own + step / 200));
      const moved = shares.map((share, nth) => {
        if (nth === c) return to;
        return own === 1 ? (1 - to) / (shares.length - 1) : (share / (1 - own)) * (1 - to);
      });
      if (order(moved) !== base) return false;
    }
  return Array.from({ length: scorers }, (_, s) => order(shares, s)).every((one) => one === base);
}

describe('what stays first', () => {
  it('is what every move of a weight up to ten points, and every scorer left out, leaves as it is', () => {
    let stayed = 0;
    fc.assert(
      fc.property(anyTable(fc.integer({ min: 1, max: 5 })), anyCounters(4), (table, counters) => {
        const used = counters.slice(0, table[0]?.length ?? 0);
        const sum = used.reduce((a, b) => a + b, 0);
        if (sum === 0) return;
        const shares = used.map((one) => one / sum);
        const stays = shake(table, ...shares) === null;
        if (stays) stayed++;
        expect(stays).toBe(staysByForce(table, shares));
      }),
      { numRuns: 400 },
    );
    expect(stayed).toBeGreaterThan(10);
  });
});
