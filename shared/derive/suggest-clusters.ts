import { averageLink } from './average-link.ts';
import { noteWords, type Segment, type TextWords } from './note-words.ts';
import { alikePairs } from './text-likeness.ts';

interface Written {
  readonly id: string;
  readonly text: string;
}
export interface SuggestedCluster<N extends Written> {
  readonly notes: readonly N[];
  /** Why: words that they share as they are written there, the most telling first. Never empty. */
  readonly words: readonly string[];
}

/** More than so many in a heap is no thought any more. */
const MOST_NOTES = 12;
/** More than so many groups at once nobody looks through; the rest is suggested the next time. */
const MOST_CLUSTERS = 30;
/** Cosine of two notes, on average over a group. Found by trying on real statements. */
const LEAST_ALIKE = 0.1;
const FAINT = 0.04;
const MOST_WORDS = 3;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Groups of notes that share telling words, the largest first; no note is in two, and a note
 * without good company is in none. Notes are vectors of words weighted by inverse document
 * frequency, alike by their cosine, and put together by average linkage: see note-words,
 * text-likeness, average-link for the sources. Nothing knows a language, nothing is random, and
 * neither the order of the notes nor their ids make a difference, but between notes that say the same.
 */
export function suggestClusters<N extends Written>(
  notes: readonly N[],
  segment: Segment,
): readonly SuggestedCluster<N>[] {
  const ordered = [...notes].sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
  const texts = noteWords(
    ordered.map((note) => note.text),
    segment,
  );
  const limits = { leastAlike: LEAST_ALIKE, faint: FAINT, mostThings: MOST_NOTES };
  return averageLink(ordered.length, alikePairs(texts), limits)
    .map((group) => [...group].sort((a, b) => a - b))
    .map((group) => ({
      notes: group.flatMap((nth) => ordered[nth] ?? []),
      ...sharedWords(group.flatMap((nth) => texts[nth] ?? [])),
    }))
    .sort(
      (a, b) =>
        b.notes.length - a.notes.length ||
        b.worth - a.worth ||
        compare(a.words.join(' '), b.words.join(' ')),
    )
    .slice(0, MOST_CLUSTERS)
    .map(({ notes: members, words }) => ({ notes: members, words }));
}

/** What most of a group share; failing that, the word that most of them share. */
function sharedWords(texts: readonly TextWords[]) {
  const found = new Map<number, { written: string; weight: number; count: number }>();
  for (const words of texts)
    for (const [word, { written, weight }] of words) {
      if (weight === 0) continue;
      const held = found.get(word) ?? { written, weight, count: 0 };
      found.set(word, { ...held, count: held.count + 1 });
    }
  const shared = [...found.values()]
    .filter(({ count }) => count > 1)
    .map((word) => ({ ...word, worth: word.count * word.weight }))
    .sort((a, b) => b.worth - a.worth || compare(a.written, b.written));
  const core = shared.filter(({ count }) => 2 * count >= texts.length);
  const told = (core.length > 0 ? core : shared.slice(0, 1)).slice(0, MOST_WORDS);
  return {
    words: told.map(({ written }) => written),
    worth: told.reduce((sum, { worth }) => sum + worth, 0) / texts.length,
  };
}
