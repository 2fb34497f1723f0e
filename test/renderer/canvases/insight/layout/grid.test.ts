import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  gridHeight,
  gridIn,
  placeAt,
  rowsIn,
} from '../../../../../renderer/canvases/insight/layout/grid.ts';

const grid = fc
  .record({
    width: fc.integer({ min: 60, max: 1800 }),
    least: fc.integer({ min: 40, max: 300 }),
    height: fc.integer({ min: 30, max: 300 }),
    gap: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ width, least, height, gap }) => gridIn(width, least, height, gap));
const count = fc.integer({ min: 0, max: 500 });

describe('a grid of notes', () => {
  it('keeps its cells within its width and height, apart from each other', () => {
    fc.assert(
      fc.property(grid, count, (cells, notes) => {
        for (let nth = 0; nth < notes; nth++) {
          const cell = cellAt(cells, nth);
          expect(cell.y + cell.height).toBeLessThanOrEqual(gridHeight(cells, notes) + 1e-6);
          const before = nth > 0 ? cellAt(cells, nth - 1) : null;
          if (before?.y === cell.y)
            expect(cell.x).toBeGreaterThanOrEqual(before.x + before.width - 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts a drop on the first half of a cell before its note, on the second half after it', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 1, max: 200 }), fc.nat(), (cells, notes, pick) => {
        const nth = pick % notes;
        const cell = cellAt(cells, nth);
        const isList = cells.columns === 1;
        const at = (share: number) => ({
          x: cell.x + cell.width * (isList ? 0.5 : share),
          y: cell.y + cell.height * (isList ? share : 0.5),
        });
        expect(placeAt(cells, at(0.25), notes)).toBe(nth);
        expect(placeAt(cells, at(0.75), notes)).toBe(nth + 1);
      }),
    );
  });

  it('answers every point, also far outside, with a place that exists', () => {
    const far = fc.integer({ min: -5_000, max: 50_000 });
    fc.assert(
      fc.property(grid, count, far, far, (cells, notes, x, y) => {
        const place = placeAt(cells, { x, y }, notes);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(notes);
      }),
    );
  });

  it('shows every note that is in view, and few others', () => {
    fc.assert(
      fc.property(grid, count, fc.integer({ min: -200, max: 9_000 }), (cells, notes, top) => {
        const bottom = top + 600;
        const [first, end] = rowsIn(cells, notes, top, bottom);
        for (let nth = 0; nth < notes; nth++) {
          const { y, height } = cellAt(cells, nth);
          if (y + height > top && y < bottom) expect(nth >= first && nth < end).toBe(true);
        }
        const rows = Math.ceil(600 / (cells.cellHeight + cells.gap)) + 2;
        expect(end - first).toBeLessThanOrEqual(rows * cells.columns);
      }),
    );
  });
});
