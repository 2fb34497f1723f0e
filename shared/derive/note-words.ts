// What each of some texts is about: its words, weighted by how much they tell on this board.
import { foldedWord, stemsOf, weightOfLength } from './word-stems.ts';

/** Cuts a text into words, without marks and spaces. Handed in: `shared` can't do it by itself. */
export type Segment = (text: string) => readonly string[];

export interface WordInText {
  /** 0 where it says nothing. */
  readonly weight: number;
  /** As this text writes it. */
  readonly written: string;
}
/** The words of one text by their number on this board. */
export type TextWords = ReadonlyMap<number, WordInText>;

/** A word in a larger share of the texts, or in more of them, says nothing about any. */
const COMMON_SHARE = 0.15;
const COMMON_COUNT = 60;
/** On a small board a word may be in so many texts, whatever share that is. */
const ALWAYS_COUNT = 4;

/**
 * The weight of a word is its inverse document frequency, ln(texts / texts with it) (K. Spärck
 * Jones 1972), times the weight of its length. Common words are 0: found by counting, not by a list.
 */
export function noteWords(texts: readonly string[], segment: Segment): readonly TextWords[] {
  const cut = texts.map((text) => segment(text).filter((word) => /\p{L}/u.test(word)));
  const stems = stemsOf(new Set(cut.flat().map(foldedWord)));
  const counts = new Map<number, number>();
  const lengths = new Map<number, number>();
  const written = cut.map((words) => {
    const here = new Map<number, string>();
    for (const word of words) {
      const folded = foldedWord(word);
      const stem = stems.get(folded) ?? 0;
      if (!here.has(stem)) {
        here.set(stem, word);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
      // The shortest form there is decides: the order of texts must not.
      lengths.set(stem, Math.min(lengths.get(stem) ?? 1, weightOfLength(folded)));
    }
    return here;
  });
  const most = Math.min(COMMON_COUNT, Math.max(ALWAYS_COUNT, COMMON_SHARE * texts.length));
  const weightOf = (stem: number): number => {
    const count = counts.get(stem) ?? 1;
    return count > most ? 0 : Math.log(texts.length / count) * (lengths.get(stem) ?? 1);
  };
  return written.map(
    (here) =>
      new Map([...here].map(([stem, word]) => [stem, { weight: weightOf(stem), written: word }])),
  );
}
