import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  clusterAround,
  clusterBox,
  columnsFor,
  slotIn,
  spread,
  spreadSize,
  type WallItem,
} from '#shared/derive/wall-layout.ts';
import { freeSpot, freeSpotNear, MARGIN, makeRoom, overlaps } from '#shared/derive/wall-space.ts';

const count = fc.integer({ min: 1, max: 400 });
const coordinate = fc.integer({ min: -80, max: 80 }).map((value) => value / 4);
const point = fc.record({ x: coordinate, y: coordinate });
const items = fc
  .array(fc.tuple(point, fc.integer({ min: 1, max: 12 })), { maxLength: 14 })
  .map((some) =>
    some.map(
      ([at, notes], nth): WallItem => ({
        kind: 'cluster',
        id: `c${nth}`,
        box: clusterBox(at, notes),
      }),
    ),
  );

describe('a cluster on the wall', () => {
  it('lets its notes overlap neither each other nor its edge', () => {
    fc.assert(
      fc.property(point, count, (at, notes) => {
        const box = clusterBox(at, notes);
        const cells = cellsOf(at, notes);
        for (const [nth, cell] of cells.entries()) {
          expect(cell.x).toBeGreaterThanOrEqual(box.x);
          expect(cell.y).toBeGreaterThanOrEqual(box.y);
          expect(cell.x + cell.width).toBeLessThanOrEqual(box.x + box.width + 1e-9);
          expect(cell.y + cell.height).toBeLessThanOrEqual(box.y + box.height + 1e-9);
          const next = cells[nth + 1];
          if (next) expect(overlaps(cell, next)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never gets narrower or lower by one more note', () => {
    fc.assert(
      fc.property(count, (notes) => {
        const less = clusterBox({ x: 0, y: 0 }, notes);
        const more = clusterBox({ x: 0, y: 0 }, notes + 1);
        expect(more.width).toBeGreaterThanOrEqual(less.width);
        expect(more.height).toBeGreaterThanOrEqual(less.height);
        expect(columnsFor(notes + 1)).toBeGreaterThanOrEqual(columnsFor(notes));
      }),
    );
  });

  it('leaves every note where it is when one is added at the end of a row that has room', () => {
    fc.assert(
      fc.property(count, (notes) => {
        const columns = columnsFor(notes);
        fc.pre(columns === columnsFor(notes + 1));
        expect(cellsOf({ x: 3, y: 5 }, notes + 1).slice(0, notes)).toEqual(
          cellsOf({ x: 3, y: 5 }, notes),
        );
      }),
    );
  });

  it('born around a loner leaves it where it lay', () => {
    fc.assert(
      fc.property(point, (at) => {
        const [first] = cellsOf(clusterAround(at), 2);
        expect(first?.x).toBeCloseTo(at.x);
        expect(first?.y).toBeCloseTo(at.y);
        expect(slotIn(2, 1).x).toBeGreaterThan(slotIn(2, 0).x);
      }),
    );
  });
});

describe('room on the wall', () => {
  it('is found where nothing lies under what is new', () => {
    fc.assert(
      fc.property(items, count, point, (there, notes, near) => {
        const size = spreadSize(Math.min(notes, 30));
        for (const at of [freeSpot(there, size), freeSpotNear(there, size, near)])
          for (const item of there) expect(overlaps(item.box, { ...at, ...size })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is where it was asked for when that is free', () => {
    expect(freeSpotNear([], { width: 1, height: 1 }, { x: 7.3, y: -2.1 })).toEqual({
      x: 7.3,
      y: -2.1,
    });
  });

  it('is made around what grew: nothing overlaps it, and it stays itself', () => {
    fc.assert(
      fc.property(items, (there) => {
        const [first] = there;
        fc.pre(first !== undefined);
        const moved = makeRoom(there, first.id);
        expect(moved.has(first.id)).toBe(false);
        for (const item of there.slice(1)) {
          const now = { ...item.box, ...moved.get(item.id) };
          expect(overlaps(first.box, now)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is passed on: on a wall without overlaps none is left after one thing has grown', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 16 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 10, max: 60 }), (counts, grownTo) => {
        const step = clusterBox({ x: 0, y: 0 }, 9);
        const there = counts.map((notes, nth): WallItem => {
          const at = {
            x: (nth % 4) * (step.width + 0.1),
            y: Math.floor(nth / 4) * (step.height + 0.1),
          };
          return {
            kind: 'cluster',
            id: `c${nth}`,
            box: clusterBox(at, nth === 1 ? grownTo : notes),
          };
        });
        const moved = makeRoom(there, 'c1');
        const now = there.map((item) => ({ ...item.box, ...moved.get(item.id) }));
        for (const [nth, one] of now.entries())
          for (const other of now.slice(nth + 1)) expect(overlaps(one, other)).toBe(false);
      }),
    );
  });

  it('moves nobody who is not in the way', () => {
    const box = clusterBox({ x: 0, y: 0 }, 4);
    const far = clusterBox({ x: box.width + MARGIN, y: 0 }, 4);
    const there: WallItem[] = [
      { kind: 'cluster', id: 'a', box },
      { kind: 'cluster', id: 'b', box: far },
    ];
    expect(makeRoom(there, 'a').size).toBe(0);
  });

  it('for several notes is a grid of which none overlap', () => {
    const spots = spread({ x: 1, y: 1 }, 7).map((at) => ({ ...at, width: 1, height: 0.72 }));
    for (const [nth, one] of spots.entries())
      for (const other of spots.slice(nth + 1)) expect(overlaps(one, other)).toBe(false);
  });
});
