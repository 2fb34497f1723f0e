/**
 * On which page each item of a list comes, in order: as many as fit into `space`, at least one.
 * Heights and space in the same unit.
 */
export function pagesOf(heights: readonly number[], space: number): readonly number[] {
  let page = 0;
  let filled = 0;
  return heights.map((height, nth) => {
    if (nth > 0 && filled + height > space) {
      page++;
      filled = 0;
    }
    filled += height;
    return page;
  });
}
