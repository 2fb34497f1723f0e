import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablePages } from '../../../../renderer/canvases/partner/score/table-pages.ts';

const cell = { headWidth: 34, headHeight: 14, cellWidth: 21, cellHeight: 13 } as const;
const upTo = (count: number) => Array.from({ length: count }, (_, nth) => nth);

describe('the pages of a table', () => {
  it('are one where all of it can be read', () => {
    const pages = tablePages(upTo(4), upTo(5), { width: 160, height: 70, ...cell });
    expect(pages).toEqual([{ rows: upTo(4), columns: upTo(5) }]);
  });
  it('hold each cell once and none that is too small to read', () => {
    const side = fc.integer({ min: 1, max: 14 });
    const length = fc.integer({ min: 60, max: 320 });
    fc.assert(
      fc.property(side, side, length, length, (rows, columns, width, height) => {
        const pages = tablePages(upTo(rows), upTo(columns), { width, height, ...cell });
        const met = pages.flatMap((page) =>
          page.rows.flatMap((row) => page.columns.map((column) => row * 100 + column)),
        );
        expect(new Set(met).size).toBe(rows * columns);
        expect(met).toHaveLength(rows * columns);
        for (const page of pages) {
          if (page.columns.length > 1)
            expect(page.columns.length * cell.cellWidth).toBeLessThanOrEqual(
              width - cell.headWidth,
            );
          if (page.rows.length > 1)
            expect(page.rows.length * cell.cellHeight).toBeLessThanOrEqual(
              height - cell.headHeight,
            );
        }
      }),
    );
  });
});
