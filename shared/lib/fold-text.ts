// Texts as a search compares them: neither case, accents, width, kinds of quotes nor white space
// count.
const MARKS = /\p{M}/gu;
/** Letters whose stroke or bow is no accent to Unicode, quotes, and the sigma at a word's end. */
const alike: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};
const UNLIKE = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

const fold = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFKD')
    .replace(MARKS, '')
    // Capital ẞ has no capitals of its own: only its small letter becomes SS.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNLIKE, (sign) => alike[sign] ?? sign);

/**
 * Two texts that read the same but for case, accents and width have the same folded text. White
 * space becomes single blanks; what is at the ends is left.
 */
export const foldText = (text: string): string => fold(text).replace(/\s+/g, ' ');

export interface FoldedText {
  readonly folded: string;
  /** For each character of `folded`: where what it comes from starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The same as `foldText`, and where each of its characters comes from. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const part = foldText(char);
    const isBlank = part === ' ';
    // A mark on the letter before, or one more blank, belongs to what is there already.
    if (part === '' || (isBlank && folded.endsWith(' '))) {
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else {
      folded += part;
      for (let nth = 0; nth < part.length; nth++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { folded, starts, ends };
}
