// How large a text can stand on a note: between a floor and a ceiling, in whole lines; what does
// not fit at the floor is folded. Worked out from the widths of letters, so that no note has to be
// measured on screen; a little generous, so that what is said to fit does fit.
export interface TextFit {
  /** CSS pixels. */
  readonly fontSize: number;
  readonly lines: number;
  readonly folds: boolean;
}
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly floor: number;
  readonly ceiling: number;
  /** What the word that unfolds the rest takes away at the bottom. */
  readonly foldHeight?: number;
}

export const LINE_HEIGHT = 1.22;
const STEP = 1;

/** Widths in em of Atkinson Hyperlegible Next, rounded up. */
const NARROW = /[ijl.,:;'’!|I]/;
const WIDE = /[mwMWÆŒ@%—]/;
const CAPITAL = /\p{Lu}/u;
/** Wide scripts, and emoji. */
const FULL =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** Width of one letter in em. */
export type LetterWidth = (letter: string) => number;

export const typicalWidth: LetterWidth = (letter) => {
  if (FULL.test(letter)) return 1.05;
  if (letter === ' ') return 0.26;
  if (NARROW.test(letter)) return 0.3;
  if (WIDE.test(letter)) return 0.88;
  if (CAPITAL.test(letter)) return 0.68;
  return 0.545;
};

const letterParts = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wordParts = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Several signs that are drawn as one. */
const JOINED = /\u200d|\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
/** Written without blanks, and broken between words all the same. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;

const segments = (text: string, by: Intl.Segmenter): readonly string[] =>
  [...by.segment(text)].map(({ segment }) => segment);
const wordsOf = (text: string): readonly string[] =>
  UNSPACED.test(text) ? segments(text, wordParts) : text.split(/(?<= )/);
const lettersOf = (word: string): readonly string[] =>
  JOINED.test(word) ? segments(word, letterParts) : [...word];

/** Lines of a text that wraps at words, and inside words that are wider than a line. */
export function countLines(text: string, widthEm: number, widthOf = typicalWidth): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of wordsOf(paragraph)) {
      const letters = lettersOf(word).map(widthOf);
      const width = letters.reduce((sum, one) => sum + one, 0);
      // The space after a word may hang over the edge.
      const hanging = word.endsWith(' ') ? widthOf(' ') : 0;
      if (used > 0 && used + width - hanging > widthEm) {
        lines++;
        used = 0;
      }
      if (width <= widthEm) {
        used += width;
        continue;
      }
      for (const one of letters) {
        if (used > 0 && used + one > widthEm) {
          lines++;
          used = 0;
        }
        used += one;
      }
    }
  }
  return lines;
}

const MOST_CHARS = 2_000;

export function fitText(text: string, box: TextBox, widthOf = typicalWidth): TextFit {
  const shown = text.slice(0, MOST_CHARS);
  for (let fontSize = box.ceiling; fontSize > box.floor; fontSize -= STEP) {
    const lines = Math.floor(box.height / (fontSize * LINE_HEIGHT));
    if (countLines(shown, box.width / fontSize, widthOf) <= lines)
      return { fontSize, lines, folds: false };
  }
  const lines = Math.max(1, Math.floor(box.height / (box.floor * LINE_HEIGHT)));
  const folds =
    text.length > MOST_CHARS || countLines(shown, box.width / box.floor, widthOf) > lines;
  if (!folds) return { fontSize: box.floor, lines, folds };
  const left = (box.height - (box.foldHeight ?? 0)) / (box.floor * LINE_HEIGHT);
  return { fontSize: box.floor, lines: Math.max(1, Math.floor(left)), folds };
}
