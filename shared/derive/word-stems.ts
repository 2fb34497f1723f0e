// Which words are one word with other endings, and how much a word weighs by its length. Both hold
// for any script; neither knows a language.

/** Words are one when they begin with this many letters that are the same … */
const STEM_LETTERS = 5;
/** … and go on for no more than this. */
const ENDING_LETTERS = 3;
/** Words of this many letters and more count fully. */
const FULL_LETTERS = 5;
/** A sign of a script that writes a word in one to three signs stands for about so many letters. */
const LETTERS_IN_A_SIGN = 2.5;

/** The same whatever the case and the accents. */
export const foldedWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

function isSameStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= STEM_LETTERS && Math.max(one.length, other.length) - same <= ENDING_LETTERS;
}

/** A number for each folded word; words that stand side by side in the dictionary may share it. */
export function stemsOf(vocabulary: ReadonlySet<string>): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  let stem = -1;
  let before = '';
  for (const word of [...vocabulary].sort()) {
    if (!isSameStem(before, word)) stem++;
    stems.set(word, stem);
    before = word;
  }
  return stems;
}

/**
 * 0…1: short words count less. A board is too small to tell its function words by frequency alone,
 * but in every language looked at frequent words are the short ones (C. Bentz, R. Ferrer-i-Cancho:
 * Zipf’s law of abbreviation as a language universal, 2016).
 */
export function weightOfLength(word: string): number {
  const signs = word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  const letters = [...word].length + signs.length * (LETTERS_IN_A_SIGN - 1);
  return Math.min(1, letters / FULL_LETTERS) ** 2;
}
