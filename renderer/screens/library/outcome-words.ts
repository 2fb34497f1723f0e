import { libraryStrings } from '#shared/strings/library.ts';
import type { LibraryOutcome } from '../../store/library-state.ts';

const words = libraryStrings.outcome;

export function outcomeWords(outcome: LibraryOutcome): string {
  if ('name' in outcome) return words[outcome.kind](outcome.name);
  if (outcome.kind === 'exported') return words.exported(outcome.count, outcome.folder);
  return words[outcome.kind](outcome.count);
}
