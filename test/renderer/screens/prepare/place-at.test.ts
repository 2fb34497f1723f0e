import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAt } from '../../../../renderer/screens/prepare/place-at.ts';

it('comes before the first row whose middle lies below, and after all where none does', () => {
  expect(placeAt([10, 30, 50], 0)).toBe(0);
  expect(placeAt([10, 30, 50], 10)).toBe(1);
  expect(placeAt([10, 30, 50], 49)).toBe(2);
  expect(placeAt([10, 30, 50], 99)).toBe(3);
  expect(placeAt([], 5)).toBe(0);
});

it('leaves every row above whose middle was passed', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 });
  fc.assert(
    fc.property(heights, fc.integer({ min: -50, max: 3_000 }), (rows, y) => {
      let top = 0;
      const middles = rows.map((height) => {
        top += height;
        return top - height / 2;
      });
      expect(placeAt(middles, y)).toBe(middles.filter((middle) => middle <= y).length);
    }),
  );
});
