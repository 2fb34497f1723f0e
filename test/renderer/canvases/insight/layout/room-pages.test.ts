import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomGrid } from '#shared/derive/room-grid.ts';
import { roomPages } from '../../../../../renderer/canvases/insight/layout/room-pages.ts';
import type { RoomGroup } from '../../../../../renderer/canvases/insight/layout/room-shelves.ts';

const screens = [
  { width: 990, height: 620, letter: 27 },
  { width: 1240, height: 660, letter: 28 },
  { width: 1860, height: 900, letter: 37 },
  { width: 3720, height: 1800, letter: 74 },
] as const;
const groups = fc
  .array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 })
  .map((counts): RoomGroup[] => counts.map((count, nth) => ({ key: `g${nth}`, count })));
const tray = fc.integer({ min: 0, max: 60 }).map((count): RoomGroup => ({ key: 'tray', count }));

describe('pages of the room', () => {
  it('show every note of every group, in order', () => {
    fc.assert(
      fc.property(groups, tray, fc.constantFrom(...screens), (some, side, screen) => {
        const pages = roomPages(some, screen, side);
        for (const { key, count } of [...some, side]) {
          const shown = pages.flat().filter((block) => block.key === key);
          const notes = new Set(
            shown.flatMap(({ first, end }) =>
              Array.from({ length: end - first }, (_, nth) => first + nth),
            ),
          );
          expect(notes.size).toBe(count);
        }
      }),
    );
  });

  it('never hold more than fits: blocks keep apart and end within the page, notes within blocks', () => {
    fc.assert(
      fc.property(groups, tray, fc.constantFrom(...screens), (some, side, screen) => {
        const { leastHeight } = roomGrid(screen);
        for (const page of roomPages(some, screen, side)) {
          for (const [nth, block] of page.entries()) {
            const { grid } = block;
            const rows = Math.ceil((block.end - block.first) / grid.columns);
            const notes = grid.y + rows * (grid.cellHeight + grid.gap) - grid.gap;
            if (rows > 0) expect(grid.cellHeight).toBeGreaterThanOrEqual(leastHeight - 1e-6);
            expect(notes).toBeLessThanOrEqual(block.height + 1e-6);
            expect(block.y + block.height).toBeLessThanOrEqual(screen.height + 1e-6);
            expect(block.x + block.width).toBeLessThanOrEqual(screen.width + 1e-6);
            for (const other of page.slice(nth + 1)) {
              const isBeside =
                other.x >= block.x + block.width - 1e-6 || block.x >= other.x + other.width - 1e-6;
              const isBelow =
                other.y >= block.y + block.height - 1e-6 ||
                block.y >= other.y + other.height - 1e-6;
              expect(isBeside || isBelow).toBe(true);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leave no group waiting that a page before it has columns for', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(...screens), (some, screen) => {
        const { rows, columns } = roomGrid(screen);
        const countOf = (key: string) => some.find((group) => group.key === key)?.count ?? 0;
        const pages = roomPages(some, screen).map((page) => {
          const xs = new Map<number, (typeof page)[number]>();
          for (const block of page) xs.set(block.x, block);
          return [...xs.values()];
        });
        const least = (block: (typeof pages)[number][number]): number =>
          Math.max(1, Math.ceil((block.end - block.first) / rows));
        for (const [nth, page] of pages.entries()) {
          const left = columns - page.reduce((sum, block) => sum + least(block), 0);
          for (const later of pages.slice(nth + 1).flat())
            if (later.first === 0 && countOf(later.key) <= rows * columns)
              expect(least(later)).toBeGreaterThan(left);
        }
      }),
    );
  });

  it('begin a group that no page could hold beside the one before', () => {
    const [first = []] = roomPages(
      [
        { key: 'a', count: 3 },
        { key: 'b', count: 40 },
      ],
      screens[0],
    );
    expect(first.map((block) => block.key)).toEqual(['a', 'b']);
  });

  it('show six groups without notes on one page', () => {
    const six = Array.from({ length: 6 }, (_, nth) => ({ key: `g${nth}`, count: 0 }));
    for (const screen of screens) expect(roomPages(six, screen)).toHaveLength(1);
  });

  it('write notes larger when a page has columns left', () => {
    const [[full] = []] = roomPages([{ key: 'a', count: 12 }], screens[1]);
    const [[few] = []] = roomPages([{ key: 'a', count: 4 }], screens[1]);
    const area = (block: typeof few) =>
      (block?.grid.cellWidth ?? 0) * (block?.grid.cellHeight ?? 0);
    expect(area(few)).toBeGreaterThan(area(full));
  });

  it('give the tray more columns while it holds most notes', () => {
    const [page = []] = roomPages([{ key: 'a', count: 2 }], screens[2], {
      key: 'tray',
      count: 300,
    });
    expect(page.find((block) => block.key === 'tray')?.grid.columns).toBeGreaterThan(2);
  });

  it('show notes that are wide enough for words at reading size', () => {
    for (const screen of screens) {
      const [[block] = []] = roomPages([{ key: 'a', count: 40 }], screen);
      expect(block?.grid.cellWidth).toBeGreaterThan(screen.letter * 8);
      expect(block?.grid.cellHeight).toBeGreaterThan(screen.letter * 4);
    }
  });

  it('let the tray share every page with the groups in work', () => {
    const pages = roomPages([{ key: 'a', count: 40 }], screens[2], { key: 'tray', count: 30 });
    for (const page of pages) expect(page.map((block) => block.key)).toContain('tray');
  });

  it('do not tear a group that fits on a page of its own', () => {
    const pages = roomPages(
      [
        { key: 'a', count: 7 },
        { key: 'b', count: 7 },
        { key: 'c', count: 7 },
      ],
      screens[2],
    );
    for (const key of ['a', 'b', 'c'])
      expect(pages.flat().filter((block) => block.key === key)).toHaveLength(1);
  });
});
