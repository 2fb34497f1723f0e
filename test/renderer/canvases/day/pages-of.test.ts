import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../renderer/canvases/day/pages-of.ts';

describe('a list in the room', () => {
  it('goes on to the next page where the next item no longer fits', () => {
    expect(pagesOf([40, 40, 40, 90, 10], 100)).toEqual([0, 0, 1, 2, 2]);
  });

  it('gives an item that fits nowhere a page of its own', () => {
    expect(pagesOf([10, 300, 10], 100)).toEqual([0, 1, 2]);
  });

  it('skips no page, keeps the order, and fills none beyond its space', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 });
    fc.assert(
      fc.property(heights, (all) => {
        const pages = pagesOf(all, 100);
        expect(pages).toHaveLength(all.length);
        for (const [nth, page] of pages.entries()) {
          const step = page - (pages[nth - 1] ?? 0);
          expect(step === 0 || (nth > 0 && step === 1)).toBe(true);
          const filled = all
            .filter((_, other) => pages[other] === page)
            .reduce((sum, height) => sum + height, 0);
          expect(filled).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
