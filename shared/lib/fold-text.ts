// Letters as people type them when they look for something: without case and without accents.

const MARKS = /\p{M}/gu;
/** Letters whose stroke or bow is no accent to Unicode. */
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
};
const UNLIKE = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** Two texts that read the same but for case, accents and width have the same folded text. */
export const foldText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFKD')
    .replace(MARKS, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNLIKE, (letter) => alike[letter] ?? letter);
