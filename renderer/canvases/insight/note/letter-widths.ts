// Widths of letters in the typeface notes are read in, measured once each. Until the typeface is
// there, and where there is no canvas, typical widths serve.
import { type LetterWidth, typicalWidth } from '../layout/fit-text.ts';

const SIZE_PX = 100;
/** Room for rounding and for letter pairs that stand wider together. */
const GENEROUS = 1.02;
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

function openPen(): CanvasRenderingContext2D | null {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-read');
  if (!document.fonts.check(`${SIZE_PX}px ${family || 'sans-serif'}`)) return null;
  const opened = document.createElement('canvas').getContext('2d');
  if (opened) opened.font = `${SIZE_PX}px ${family || 'sans-serif'}`;
  return opened;
}

export const measuredWidth: LetterWidth = (letter) => {
  const held = known.get(letter);
  if (held !== undefined) return held;
  pen ??= openPen();
  if (!pen) return typicalWidth(letter);
  const width = (pen.measureText(letter).width / SIZE_PX) * GENEROUS;
  known.set(letter, width);
  return width;
};
