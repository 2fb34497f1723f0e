// Where things stand on a wide slide, in inches, and in which ink.
export const page = {
  ...{ left: 0.7, width: 11.93, top: 1.6, bottom: 7.1 },
  /** Every office has it, so that lines break where they should. */
  font: 'Arial',
} as const;

export const ink = { text: '1A1A1A', soft: '555555', line: '777777', field: 'EFEBE3' } as const;

/** Letters as large as so many of them can be in a box of so many square inches, in points. */
export function lettersFor(chars: number, area: number, most: number): number {
  // A letter takes about half its height across, and a line a third more than its height.
  const fits = Math.sqrt((area * 72 * 72) / (Math.max(1, chars) * 0.55 * 1.35));
  return Math.round(Math.max(10, Math.min(most, fits)));
}
