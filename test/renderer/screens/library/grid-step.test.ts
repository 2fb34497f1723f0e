import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridStep } from '../../../../renderer/screens/library/grid-step.ts';

it.each([
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowDown', 1, 5],
  ['ArrowUp', 5, 1],
  ['Home', 5, 0],
  ['End', 1, 9],
  ['ArrowUp', 2, 2],
  ['ArrowDown', 7, 7],
])('%s leads from %i to %i among ten in rows of four', (key, from, to) => {
  expect(gridStep(key, from, 10, 4)).toBe(to);
});

it('leads nowhere by other keys, and never out of the grid', () => {
  expect(gridStep('Enter', 3, 10, 4)).toBeNull();
  expect(gridStep('constructor', 3, 10, 4)).toBeNull();
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 1, max: 40 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (key, count, at, columns) => {
        const next = gridStep(key, at % count, count, columns);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      },
    ),
  );
});
