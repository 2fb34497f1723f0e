// What an import brought and what it did not, as it is told afterwards.
import type { NotesImported, PeopleImported } from '../api/views.ts';
import { dialogStrings } from './dialog.ts';
import { cameIn, importWords, leftOutWords } from './imports.ts';
import { slipWords } from './slips.ts';

export interface ImportReport {
  readonly happened: string;
  /** The change that it was. */
  readonly revision: number;
  /** What was left out and why, and what else is worth knowing: a sentence each. */
  readonly more: readonly string[];
}

export const importReportWords = {
  command: 'What the last import brought',
  copy: 'Copy',
  copied: 'The report was copied.',
  notCopied: 'The report could not be copied. Select its words and copy them.',
  undo: 'Undo the import',
  undone: 'The import was taken back.',
} as const;

/** `name`: the file; empty where it was pasted. `isHidden`: it went into the box, unseen. */
export function importReport(
  outcome: NotesImported | PeopleImported,
  name: string,
  isHidden: boolean,
): ImportReport {
  const left = outcome.leftOut.map((one) => `${leftOutWords(one, 'done')}.`);
  if (outcome.kind === 'people') {
    const { peopleCount, relationCount, knownCount } = outcome;
    const known = knownCount > 0 ? [importWords.known(knownCount)] : [];
    return {
      revision: outcome.revision,
      happened: cameIn({ people: peopleCount, ties: relationCount }, name),
      more: [...known, ...left],
    };
  }
  const { noteCount, groupCount, voteCount, lineCount, withoutLaneCount } = outcome;
  const homeless = withoutLaneCount > 0 ? [dialogStrings.import.withoutLane(withoutLaneCount)] : [];
  const counts = { notes: noteCount, groups: groupCount, votes: voteCount, lines: lineCount };
  return {
    revision: outcome.revision,
    happened: isHidden ? slipWords.imported(noteCount) : cameIn(counts, name),
    more: [...homeless, ...left],
  };
}

export const reportText = ({ happened, more }: Pick<ImportReport, 'happened' | 'more'>): string =>
  [happened, ...more].join('\n');
