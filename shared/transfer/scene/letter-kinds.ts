// Which script a letter is of, so that those a machine lacks can be named.
import { scriptNames, letterWords as words } from '../../strings/letters.ts';

const scripts = Object.entries(scriptNames).map(
  ([script, name]) => ({ name, has: new RegExp(`^\\p{Script=${script}}`, 'u') }) as const,
);
/** Digits and # are letters of emoji too, and every typeface has them. */
const EMOJI = /^(?=\P{ASCII})[\p{Extended_Pictographic}\p{Emoji_Component}]/u;

export const letterKind = (letter: string): string =>
  scripts.find(({ has }) => has.test(letter))?.name ??
  (EMOJI.test(letter) ? words.emoji : words.signs);

/** What has a picture of its own: no blanks, marks on other letters, controls or joiners. */
export const isDrawn = (letter: string): boolean =>
  /^[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) && !/^\p{Emoji_Modifier}/u.test(letter);

/** Which letters are missing, as a sentence; null: none. */
export function missingSentence(letters: readonly string[]): string | null {
  if (letters.length === 0) return null;
  const kinds = new Map<string, string[]>();
  // The same letters are told in the same words, wherever they were found.
  for (const letter of [...letters].sort()) {
    const kind = letterKind(letter);
    kinds.set(kind, [...(kinds.get(kind) ?? []), letter]);
  }
  const said = [...kinds].map(([kind, of]) => words.some(kind, of.length, of[0] ?? ''));
  return words.missing(said);
}
