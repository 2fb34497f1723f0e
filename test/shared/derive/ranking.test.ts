import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaders, placesOf } from '#shared/derive/ranking.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { newId } from '#shared/lib/id.ts';
import { seededBytes } from '../../builders/random.ts';
import { groupOf } from '../../builders/voting.ts';

const random = seededBytes(12);
const targets: readonly WallRef[] = Array.from({ length: 12 }, () =>
  groupOf(newId('cluster', random)),
);
const ranked = (...counts: readonly number[]) => {
  const here = targets.slice(0, counts.length);
  const counted = here.map((item, nth) => ({ item, count: counts[nth] ?? 0 }));
  return placesOf(
    { targets: here },
    counted.filter(({ count }) => count > 0),
  );
};

describe('places', () => {
  it('are shared by what has the same votes, and the next place is left out', () => {
    const places = ranked(2, 5, 2, 0, 1, 0).map(({ count, place, isTied }) => [
      count,
      place,
      isTied,
    ]);
    expect(places).toEqual([
      [5, 1, false],
      [2, 2, true],
      [2, 2, true],
      [1, 4, false],
      [0, 5, false],
      [0, 5, false],
    ]);
  });
  it('are one more than there are things with more votes, whatever was counted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }), (counts) => {
        const places = ranked(...counts);
        expect(places.map(({ count }) => count)).toEqual([...counts].sort((a, b) => b - a));
        for (const { count, place, isTied } of places) {
          expect(place).toBe(counts.filter((other) => other > count).length + 1);
          expect(isTied).toBe(count > 0 && counts.filter((other) => other === count).length > 1);
        }
      }),
    );
  });
});

describe('the leaders', () => {
  it('are the first places, and all that is tied with the last of them', () => {
    expect(leaders(ranked(5, 3, 3, 3, 1), 2)).toHaveLength(4);
    expect(leaders(ranked(5, 3, 2), 2)).toHaveLength(2);
    expect(leaders(ranked(5, 3), 9)).toHaveLength(2);
  });
  it('have a vote each: where nobody voted, nobody leads', () => {
    expect(leaders(ranked(4, 0, 0), 3)).toHaveLength(1);
    expect(leaders(ranked(0, 0), 2)).toEqual([]);
    expect(leaders([], 3)).toEqual([]);
  });
});
