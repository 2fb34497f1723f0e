// The words that stand in exported files.
import type { NoteSource, NoteTone } from '../domain/note.ts';

/** The columns of the CSV, in their order; files of earlier versions end after the seventh. */
export const csvColumns = [
  'No.',
  'Lane',
  'Group',
  'Note',
  'How we know',
  'Colour',
  'Copy of No.',
  'Table',
  'Family',
  'On paper',
  'Votes',
  'Votes in the last round',
  'Keep this voice',
] as const;
/** Files that were written before there were tables have only these. */
export const csvColumnsAtLeast = 7;

export const exportStrings = {
  untitledSession: 'Workshop',
  question: (question: string): string => `Question: ${question}`,
  unnamedGroup: (nth: number): string => `Group ${nth} (no name yet)`,
  alone: 'On its own',
  aloneHeading: 'Notes that stand on their own',
  tray: 'Not sorted yet',
  parked: 'For later',
  copy: 'also in another group',
  table: (name: string): string => `from ${name}`,
  family: (title: string): string => (title === '' ? 'Family (no name yet)' : title),
  keep: 'keep this voice',
  voices: 'Voices to keep',
  yes: 'yes',
  noNotes: 'There are no notes yet.',
  emptyGroup: 'No notes in this group.',
  onlyOnPaper: 'Its notes are on paper only.',
  leavesOut:
    'This document has what the day was about, insights, revealed votes, the notes with their groups and lanes, and who does what by when. Prompts, scripts, times, consent, remarks, notes that are still hidden in the box, single ballots, places on the wall and history are only in the session file.',
} as const;

export const sourceWords: Readonly<Record<NoteSource, string>> = {
  saw: 'saw it done',
  lived: 'lived it',
  heard: 'heard it',
  research: 'research',
  assumption: 'assumption',
};

export const toneWords: Readonly<Record<NoteTone, string>> = {
  butter: 'butter',
  sky: 'sky',
  rose: 'rose',
  leaf: 'leaf',
  paper: 'paper',
};
