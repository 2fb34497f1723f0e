// Words of the dialog in which several sessions are taken away at once.
import { documentWords } from './export-kinds.ts';
import { packWords } from './papers-pack.ts';

export const libraryExportWords = {
  title: (count: number): string => `Export ${count.toLocaleString('en-GB')} sessions`,
  as: 'As',
  forms: {
    session: {
      title: 'Session files',
      note: 'A file each, to open again in Commonboard. Leaves out nothing: remarks and names are in it.',
    },
    markdown: {
      title: 'Markdown',
      note: 'A file each, to read; names are in it. Leaves out remarks, ballots, scripts, positions and history.',
    },
    zip: {
      title: 'One zip',
      note: 'The session file, the Markdown and the table of notes of each, in one file.',
    },
  },
  never: 'No file that is there already is replaced: a taken name gets a number.',
  submit: 'Export',
  zipName: 'Sessions',
  /** What stands about each in the README of the zip. */
  leavesOut: {
    session: packWords.session,
    markdown: documentWords.markdown.note,
    table: documentWords.csv.note,
  },
} as const;
export type SeveralForm = keyof typeof libraryExportWords.forms;
