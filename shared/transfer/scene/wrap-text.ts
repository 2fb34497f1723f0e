// Lines out of text: broken between words, inside a word only where one word is wider than a line.
// Languages without blanks break between their words as Intl.Segmenter finds them.
import type { Measure, TextStyle } from './scene.ts';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What may not begin a line: closing marks, small kana, and marks that repeat or shorten a word. */
const NO_START =
  /^[\p{Pe}\p{Pf}.,;:!?…%、。，．：；！？・،؛؟।॥ฯๆぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々ゝヽ]/u;

/** At least one line; a width of nothing gives a letter a line. */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  measure: Measure,
): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, style, measure));
}

function wrapParagraph(
  text: string,
  width: number,
  style: TextStyle,
  measure: Measure,
): readonly string[] {
  const fits = (line: string): boolean => measure(line.trimEnd(), style) <= width;
  if (fits(text)) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const parts = fits(piece) ? [piece.trimStart()] : broken(piece.trimStart(), fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Words, each with what may not be parted from it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (NO_START.test(segment) || endsOpen(last) || /^\s+$/.test(segment)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}
const endsOpen = (piece: string): boolean => /[\p{Ps}\p{Pi}]$/u.test(piece);

/** A word that is wider than a line, letter by letter. */
function broken(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** No more lines than that; what is cut ends in an ellipsis. */
export function clampLines(
  lines: readonly string[],
  most: number,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  if (lines.length <= most) return { lines, isCut: false };
  const kept = lines.slice(0, Math.max(1, most));
  return { lines: [...kept.slice(0, -1), `${kept.at(-1)?.trimEnd()}…`], isCut: true };
}
