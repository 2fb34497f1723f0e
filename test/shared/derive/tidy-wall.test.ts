import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyWall } from '#shared/derive/tidy-wall.ts';
import { clusterBox, noteBox, type WallItem } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';

const coordinate = fc.integer({ min: -60, max: 60 }).map((value) => value / 4);
const point = fc.record({ x: coordinate, y: coordinate });
const items = (prefix: string, maxLength: number) =>
  fc
    .array(fc.tuple(point, fc.integer({ min: 0, max: 12 })), { maxLength })
    .map((some) =>
      some.map(
        ([at, notes], nth): WallItem =>
          notes === 0
            ? { kind: 'note', id: `${prefix}n${nth}`, box: noteBox(at) }
            : { kind: 'cluster', id: `${prefix}c${nth}`, box: clusterBox(at, notes) },
      ),
    );
const moved = (some: readonly WallItem[], places: ReturnType<typeof tidyWall>) =>
  some.map((item) => ({ ...item, box: { ...item.box, ...places.get(item.id) } }));

describe('a tidy wall', () => {
  it('holds everything that was there, and nothing lies on anything', () => {
    fc.assert(
      fc.property(items('a', 16), (some) => {
        const places = tidyWall(some);
        expect([...places.keys()].sort()).toEqual(some.map((item) => item.id).sort());
        const now = moved(some, places);
        for (const [nth, one] of now.entries())
          for (const other of now.slice(nth + 1))
            expect(overlaps(one.box, other.box), `${one.id} on ${other.id}`).toBe(false);
      }),
    );
  });

  it('does not change by being tidied again', () => {
    fc.assert(
      fc.property(items('a', 16), (some) => {
        const once = moved(some, tidyWall(some));
        const twice = tidyWall(once);
        for (const { id, box } of once) {
          expect(twice.get(id)?.x).toBeCloseTo(box.x, 6);
          expect(twice.get(id)?.y).toBeCloseTo(box.y, 6);
        }
      }),
    );
  });

  it('keeps clear of what was not asked to move', () => {
    fc.assert(
      fc.property(items('a', 6), items('b', 4), (some, others) => {
        for (const one of moved(some, tidyWall(some, others)))
          for (const other of others) expect(overlaps(one.box, other.box)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of a row and begins where the first thing began', () => {
    const row = ['a', 'b', 'c'].map(
      (id, nth): WallItem => ({
        kind: 'cluster',
        id,
        box: clusterBox({ x: 2 + nth * 9, y: 3 + nth / 10 }, 4),
      }),
    );
    const places = tidyWall(row);
    expect(places.get('a')).toEqual({ x: 2, y: 3 });
    expect([...places.keys()]).toEqual(['a', 'b', 'c']);
  });
});
