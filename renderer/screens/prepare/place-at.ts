/** Which row a drop comes before, by the middles of the rows from above; their count: after all. */
export function placeAt(middles: readonly number[], y: number): number {
  const at = middles.findIndex((middle) => y < middle);
  return at < 0 ? middles.length : at;
}
