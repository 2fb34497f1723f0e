import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomGrid } from '#shared/derive/room-grid.ts';
import { titleWidth } from '../../../../../renderer/canvases/insight/layout/family-run.ts';
import { roomPages } from '../../../../../renderer/canvases/insight/layout/room-pages.ts';
import type { RoomGroup } from '../../../../../renderer/canvases/insight/layout/room-shelves.ts';

const screens = [
  { width: 990, height: 620, letter: 27, hasFamilies: true, hasPaper: true },
  { width: 1860, height: 900, letter: 37, hasFamilies: true },
] as const;
/** Groups in their order, those of one family after each other. */
const groups = fc
  .array(
    fc.tuple(
      fc.boolean(),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((runs): RoomGroup[] =>
    runs.flatMap(([isFamily, counts], run) =>
      counts.map((count, nth) => ({
        key: `${run}:${nth}`,
        count,
        ...(isFamily && { familyId: `family ${run}` }),
      })),
    ),
  );
const familyOf = (key: string, some: readonly RoomGroup[]): string | undefined =>
  some.find((group) => group.key === key)?.familyId;

describe('families in the room', () => {
  it('stand whole on one page wherever their columns fit side by side', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(...screens), (some, screen) => {
        const { rows, columns } = roomGrid(screen);
        const pages = roomPages(some, screen);
        for (const familyId of new Set(some.flatMap((group) => group.familyId ?? []))) {
          const members = some.filter((group) => group.familyId === familyId);
          const wide = members.reduce(
            (sum, { count }) => sum + Math.max(1, Math.ceil(count / rows)),
            0,
          );
          const on = pages.filter((page) =>
            page.some((block) => familyOf(block.key, some) === familyId),
          );
          if (wide <= columns) expect(on).toHaveLength(1);
        }
      }),
    );
  });

  it('take room for their title only from the pages they are on', () => {
    const [screen] = screens;
    const { familyTitle, paperLine, header, rows, columns } = roomGrid(screen);
    const full = columns * rows;
    const some = [
      { key: 'a', count: full, familyId: 'family' },
      { key: 'b', count: full, isOnPaper: true },
      { key: 'c', count: full },
    ];
    const tops = roomPages(some, screen).map(([block]) => block?.grid.y);
    expect(tops).toEqual([
      header - paperLine,
      header - familyTitle,
      header - familyTitle - paperLine,
    ]);
  });

  it('have their title once over groups side by side, as wide as they are', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(...screens), (some, screen) => {
        for (const page of roomPages(some, screen)) {
          const widths = page.map((_, at) =>
            titleWidth(page, at, (block) => familyOf(block.key, some)),
          );
          page.forEach((block, at) => {
            const width = widths[at] ?? 0;
            const isOfFamily = familyOf(block.key, some) !== undefined;
            if (!isOfFamily) expect(width).toBe(0);
            if (width > 0) expect(block.x + width).toBeLessThanOrEqual(screen.width + 1e-6);
            // Where this one has no title, the one before reaches over it.
            if (isOfFamily && width === 0) {
              const before = page[at - 1];
              expect(before && familyOf(before.key, some)).toBe(familyOf(block.key, some));
              expect(before?.y).toBe(block.y);
            }
          });
        }
      }),
    );
  });
});
