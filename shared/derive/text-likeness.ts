// How alike texts are by the words they share.
import type { Alike } from './average-link.ts';
import type { TextWords } from './note-words.ts';

const lengthOf = (words: TextWords): number =>
  Math.sqrt([...words.values()].reduce((sum, { weight }) => sum + weight ** 2, 0));

/**
 * Every pair of texts that share a telling word, with the cosine of their weighted words (G. Salton,
 * A. Wong, C. Yang: A vector space model, 1975). Pairs come from the words, so that a thousand
 * texts of which few are alike are few pairs.
 */
export function alikePairs(texts: readonly TextWords[]): readonly Alike[] {
  const count = texts.length;
  const lengths = texts.map(lengthOf);
  const textsWith = new Map<number, number[]>();
  const weights = new Map<number, number>();
  texts.forEach((words, nth) => {
    for (const [word, { weight }] of words) {
      if (weight === 0) continue;
      weights.set(word, weight);
      const held = textsWith.get(word);
      if (held) held.push(nth);
      else textsWith.set(word, [nth]);
    }
  });
  const shared = new Map<number, number>();
  for (const [word, having] of textsWith) {
    const worth = (weights.get(word) ?? 0) ** 2;
    having.forEach((one, nth) => {
      for (const other of having.slice(nth + 1)) {
        const pair = one * count + other;
        shared.set(pair, (shared.get(pair) ?? 0) + worth);
      }
    });
  }
  const pairs: Alike[] = [];
  for (const [pair, worth] of shared) {
    const one = Math.floor(pair / count);
    const other = pair % count;
    const likeness = worth / ((lengths[one] ?? 1) * (lengths[other] ?? 1));
    pairs.push({ one, other, likeness });
  }
  return pairs;
}
