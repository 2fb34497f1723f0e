import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RoomGroup,
  roomGrid,
  roomPages,
} from '../../../../../renderer/canvases/insight/layout/room-pages.ts';

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

  it('never hold more than fits: blocks lie side by side and end within the page', () => {
    fc.assert(
      fc.property(groups, tray, fc.constantFrom(...screens), (some, side, screen) => {
        const { rows } = roomGrid(screen);
        for (const page of roomPages(some, screen, side)) {
          const ordered = [...page].sort((a, b) => a.x - b.x);
          for (const [nth, block] of ordered.entries()) {
            expect(block.end - block.first).toBeLessThanOrEqual(rows * block.grid.columns);
            expect(block.x + block.width).toBeLessThanOrEqual(screen.width + 1e-6);
            const next = ordered[nth + 1];
            if (next) expect(next.x).toBeGreaterThanOrEqual(block.x + block.width - 1e-6);
          }
        }
      }),
    );
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
