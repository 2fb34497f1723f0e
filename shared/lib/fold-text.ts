// Texts as a search compares them: neither case, accents, curly quotes nor kinds of white space
// count.
const QUOTES: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', ς: 'σ' };

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘“”ς]/g, (sign) => QUOTES[sign] ?? sign);

/** White space becomes single blanks; what is at the ends is left. */
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
    const isBlank = /^\s$/.test(char);
    const part = isBlank ? ' ' : fold(char);
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
