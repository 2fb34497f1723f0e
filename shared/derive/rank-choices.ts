// Which of many choices somebody means by a few letters. The order is steady: what fits equally
// well stays in the order it was given in, and another choice never swaps two others.
import { foldText } from '../lib/fold-text.ts';

export interface Choice {
  readonly label: string;
  /** Whether letters left out are forgiven; in long texts everything would fit. */
  readonly isShort: boolean;
}

const WORD = /[^\p{L}\p{N}]+/u;

/** The letters stand in the label in this order, the first one at the start of a word. */
function isSketched(label: string, letters: string): boolean {
  const starts = [...label.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)];
  return starts.some(({ index }) => {
    let at = index;
    for (const letter of letters) {
      const found = label.indexOf(letter, at);
      if (found < 0) return false;
      at = found + letter.length;
    }
    return letters.startsWith(label[index] ?? '');
  });
}

/** How well a label fits, the best first; null when it doesn't. `typed` is folded and trimmed. */
function fitOf({ label, isShort }: Choice, typed: string): number | null {
  const folded = foldText(label);
  if (folded.startsWith(typed)) return 0;
  const at = folded.indexOf(typed);
  if (at >= 0) return WORD.test(folded[at - 1] ?? '') ? 1 : 3;
  const words = folded.split(WORD);
  const parts = typed.split(WORD).filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part))))
    return 2;
  return isShort && isSketched(folded, typed.replaceAll(' ', '')) ? 4 : null;
}

/** What fits, the best first. Everything, as it was given, while nothing is typed. */
export function rankChoices<T extends Choice>(choices: readonly T[], typed: string): readonly T[] {
  const wanted = foldText(typed).trim();
  if (wanted === '') return choices;
  return choices
    .flatMap((choice, nth) => {
      const fit = fitOf(choice, wanted);
      return fit === null ? [] : [{ choice, fit, nth }];
    })
    .sort((a, b) => a.fit - b.fit || a.nth - b.nth)
    .map(({ choice }) => choice);
}
