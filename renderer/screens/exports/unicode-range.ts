/** Whether one of the letters is in a CSS `unicode-range`; an empty range has all. */
export function hasLetterOf(range: string, letters: ReadonlySet<number>): boolean {
  if (range.trim() === '') return true;
  const spans = range.split(',').flatMap((one) => {
    const [, first, last] = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i.exec(one.trim()) ?? [];
    if (first === undefined) return [];
    const start = Number.parseInt(first, 16);
    return [{ start, end: last === undefined ? start : Number.parseInt(last, 16) }];
  });
  return [...letters].some((letter) =>
    spans.some(({ start, end }) => letter >= start && letter <= end),
  );
}
