/** Where an arrow key leads in a grid that is read row by row; null when the key is not ours. */
export function gridStep(key: string, nth: number, count: number, columns: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: nth - 1,
    ArrowRight: nth + 1,
    ArrowUp: nth - columns,
    ArrowDown: nth + columns,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (next === undefined) return null;
  return next < 0 || next >= count ? nth : next;
}
