import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countersFor, weightsOf, withWeight } from '#shared/derive/weights.ts';
import { anyCounters, criterionIds } from '../../builders/partner-cells.ts';

const counted = (counters: readonly number[]) =>
  counters.flatMap((count, nth) => {
    const id = criterionIds[nth];
    return id ? [{ id, counters: count }] : [];
  });
const of = (...counters: readonly number[]) => weightsOf(counted(counters));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
const anyWeights = fc
  .integer({ min: 1, max: 4 })
  .chain(anyCounters)
  .map((all) => of(...all));

describe('weights', () => {
  it('are the part of the counters; without any, all weigh the same', () => {
    expect([...of(6, 3, 4, 7).values()]).toEqual([0.3, 0.15, 0.2, 0.35]);
    expect([...of(0, 0, 0, 0).values()]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(of().size).toBe(0);
  });
  it('are one together, whatever was given out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), (counters) => {
        expect(sum(of(...counters).values())).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('a weight that is moved', () => {
  it('leaves the rest to the others in proportion', () => {
    const moved = withWeight(of(6, 4, 4, 6), criterionIds[0] ?? '', 0.65);
    expect([...moved.values()].map((one) => Number(one.toFixed(6)))).toEqual([
      0.65, 0.1, 0.1, 0.15,
    ]);
  });
  it('gives evenly where the others had nothing', () => {
    const moved = withWeight(of(20, 0, 0), criterionIds[0] ?? '', 0.5);
    expect([...moved.values()]).toEqual([0.5, 0.25, 0.25]);
  });
  it('is never below 0 or above 1, and all are still one together', () => {
    fc.assert(
      fc.property(anyWeights, fc.double({ min: -1, max: 2, noNaN: true }), (weights, to) => {
        const moved = withWeight(weights, criterionIds[0] ?? '', to);
        expect(sum(moved.values())).toBeCloseTo(1, 12);
        for (const one of moved.values()) expect(one).toBeGreaterThanOrEqual(0);
        const others = [...weights].slice(1).filter(([, had]) => had > 0);
        const [id, had] = others[0] ?? [];
        if (!id || !had) return;
        // In proportion: their ratios are what they were.
        for (const [other, otherHad] of others)
          expect((moved.get(other) ?? 0) * had).toBeCloseTo((moved.get(id) ?? 0) * otherHad, 12);
      }),
    );
  });
});

describe('counters for weights', () => {
  it('are what was given out, when all of it was', () => {
    expect([...countersFor(of(6, 3, 4, 7)).values()]).toEqual([6, 3, 4, 7]);
  });
  it('are all given out, each less than one away from its share', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const counters = countersFor(weights);
        expect(sum(counters.values())).toBe(20);
        for (const [id, weight] of weights)
          expect(Math.abs((counters.get(id) ?? 0) - weight * 20)).toBeLessThan(1);
      }),
    );
  });
});
