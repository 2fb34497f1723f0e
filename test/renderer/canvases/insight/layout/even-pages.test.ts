import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evenPages,
  lettersFor,
} from '../../../../../renderer/canvases/insight/layout/even-pages.ts';

const measure = { width: 100, height: 90, gap: 2, across: 30, down: 20 };

describe('pages of things of one size', () => {
  it('show everything once, in order, and no cell is smaller than it may be', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.integer({ min: 10, max: 400 }), (count, width) => {
        const items = Array.from({ length: count }, (_, nth) => nth);
        const { pages, columns, rows } = evenPages(items, { ...measure, width });
        expect(pages.flat()).toEqual(items);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(columns * rows);
        const across = (width - (columns - 1) * measure.gap) / columns;
        expect(columns === 1 || across >= measure.across).toBe(true);
        expect((measure.height - (rows - 1) * measure.gap) / rows).toBeGreaterThanOrEqual(20);
      }),
    );
  });
  it('give few things large cells', () => {
    expect(evenPages(['a', 'b'], measure)).toMatchObject({ columns: 1, rows: 2 });
    expect(evenPages([], measure).pages).toEqual([[]]);
  });
});

describe('letters', () => {
  it('are as large as fits, and never below the floor', () => {
    const cell = { width: 50, height: 16 };
    expect(lettersFor(10, cell, 3.5, 8)).toBe(8);
    expect(lettersFor(100, cell, 3.5, 8)).toBeLessThan(5);
    expect(lettersFor(900, cell, 3.5, 8)).toBe(3.5);
  });
});
