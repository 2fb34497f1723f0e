import type { Row } from './csv-rows.ts';

/** A name as people mean it: case, underscores and hyphens make no difference. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** The first column that has one of these names, in the order of the names. */
export function guessColumn(header: Row | null, names: readonly string[]): number | null {
  const plain = (header ?? []).map(plainName);
  for (const name of names) {
    const column = plain.indexOf(name);
    if (column >= 0) return column;
  }
  return null;
}
