// Which groups share a page of the room: in their order, each on the first page with columns left
// for it, so that none waits while there is room. A group is only torn when no page could hold it;
// then it begins beside the group before.
import type { RoomGrid } from '#shared/derive/room-grid.ts';

export interface RoomGroup {
  readonly key: string;
  readonly count: number;
  /** Groups of one family share a page where one can hold them. */
  readonly familyId?: string;
  /** Its header tells what it has on paper. */
  readonly isOnPaper?: boolean;
}
/** Notes `first` to `end` of a group. */
export interface RoomPart {
  readonly key: string;
  readonly first: number;
  readonly end: number;
}
/** Columns side by side; only a single column holds more than one group, one below the other. */
export interface RoomShelf {
  readonly wide: number;
  readonly parts: readonly RoomPart[];
}

/** More groups than this in one column are a list, not a wall. */
const MOST_STACKED = 3;

/** The fewest pages; among those the calmest, with the fewest groups above each other. */
export function roomShelves(
  groups: readonly RoomGroup[],
  grid: RoomGrid,
  columns: number,
  height: number,
): readonly (readonly RoomShelf[])[] {
  let best = shelvesStacked(groups, grid, columns, height, 1);
  for (let most = 2; most <= MOST_STACKED && best.length > 1; most++) {
    const other = shelvesStacked(groups, grid, columns, height, most);
    if (other.length < best.length) best = other;
  }
  return best;
}

function shelvesStacked(
  groups: readonly RoomGroup[],
  grid: RoomGrid,
  columns: number,
  height: number,
  most: number,
): RoomShelf[][] {
  const pages: RoomShelf[][] = [];
  const wideOf = (count: number): number => Math.max(1, Math.ceil(count / grid.rows));
  const isSmall = (part: RoomPart): boolean => part.end - part.first <= grid.rows;
  const stacked = (
    part: RoomPart,
    [from, to]: readonly [number, number?],
    isWelcome: (shelf: RoomShelf) => boolean = () => true,
  ): boolean => {
    for (const page of pages.slice(from, to)) {
      const nth = page.findIndex(
        (shelf) =>
          shelf.wide === 1 &&
          shelf.parts.length < most &&
          stackHeight([...shelf.parts, part], grid) <= height &&
          shelf.parts.every(({ key }) => key !== part.key) &&
          isWelcome(shelf),
      );
      const shelf = page[nth];
      if (!shelf) continue;
      page[nth] = { wide: 1, parts: [...shelf.parts, part] };
      return true;
    }
    return false;
  };
  /** Gives the page it came to. */
  const place = (part: RoomPart, from: number, isOfFamily: boolean): number => {
    const wide = wideOf(part.end - part.first);
    const hasRoom = (page: readonly RoomShelf[]): boolean => usedBy(page) + wide <= columns;
    const within = isOfFamily ? ([from, from + 1] as const) : ([from] as const);
    if (most > 1 && part.end === part.first && stacked(part, within, isEmptyShelf)) return from;
    const at = pages.findIndex((page, nth) => nth >= from && hasRoom(page));
    if (at < 0) {
      if (most > 1 && isSmall(part) && stacked(part, [from])) return from;
      pages.push([]);
    }
    const page = at < 0 ? pages.length - 1 : at;
    pages[page]?.push({ wide, parts: [part] });
    return page;
  };
  const perPage = columns * grid.rows;
  const last = (): number => pages.length - 1;
  /** The page a family begins on, made where no page has room for all of it. */
  const begun = new Map<string, number>();
  const pageOf = (familyId: string): number => {
    const known = begun.get(familyId);
    if (known !== undefined) return known;
    const together = groups
      .filter((group) => group.familyId === familyId)
      .reduce((sum, { count }) => sum + wideOf(count), 0);
    const page = pages.findIndex((shelves) => usedBy(shelves) + together <= columns);
    const begins = page >= 0 ? page : Math.max(0, together <= columns ? pages.length : last());
    if (begins === pages.length) pages.push([]);
    begun.set(familyId, begins);
    return begins;
  };
  for (const { key, count, familyId } of groups) {
    const isTorn = count > perPage;
    const left = columns - usedBy(pages[last()] ?? []);
    let from = familyId ? pageOf(familyId) : 0;
    if (isTorn) from = Math.max(0, last());
    let first = 0;
    do {
      const begins = isTorn && first === 0 && left > 0;
      const end = Math.min(count, first + (begins ? left * grid.rows : perPage));
      from = place({ key, first, end }, from, familyId !== undefined);
      first = end;
    } while (first < count);
  }
  return pages.length > 0 ? pages : [[]];
}

const usedBy = (page: readonly RoomShelf[]): number =>
  page.reduce((sum, shelf) => sum + shelf.wide, 0);
const isEmptyShelf = ({ parts }: RoomShelf): boolean =>
  parts.every(({ first, end }) => first === end);

/** The least height of groups one below the other. */
export const stackHeight = (parts: readonly RoomPart[], grid: RoomGrid): number =>
  parts.reduce((sum, { first, end }) => {
    const notes = (end - first) * (grid.leastHeight + grid.gap) - grid.gap;
    return sum + grid.header + (end > first ? notes : grid.empty);
  }, 0) +
  (parts.length - 1) * grid.between;
