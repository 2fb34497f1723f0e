// Sheets of paper, across, and what every page on them has.
import type { SheetName } from '../../api/export-wish.ts';
import { sceneWords as words } from '../../strings/scene.ts';
import type { Scene, Shape } from './scene.ts';

export type Sheet = SheetName;
interface SheetSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}
export const sheets: Readonly<Record<Sheet, SheetSize>> = {
  a4: { width: 1123, height: 794 },
  a3: { width: 1587, height: 1123 },
  letter: { width: 1056, height: 816 },
};
export const MARGIN = 48;
/** Room for the page’s number. */
export const FOOT = 28;
export const headStyle = { size: 24, weight: 700, family: 'display' } as const;
export const footStyle = { size: 12, weight: 400, family: 'body' } as const;

/** Pages of one size, each with its number. */
export const numbered = (
  pages: readonly (readonly Shape[])[],
  sheet: Sheet,
  title: string,
): readonly Scene[] =>
  pages.map((shapes, nth) => ({
    ...sheets[sheet],
    title,
    shapes: [...shapes, foot(words.page(nth + 1, pages.length), sheets[sheet])],
  }));

const foot = (text: string, size: SheetSize): Shape => ({
  ...({ kind: 'text', ink: 'soft', align: 'end', style: footStyle, leading: 16 } as const),
  ...{ x: size.width - MARGIN, y: size.height - MARGIN + 8 },
  ...{ lines: [text], width: size.width - 2 * MARGIN },
});
