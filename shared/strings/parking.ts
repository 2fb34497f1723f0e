// The parking lot: notes that are kept for later, off every board.
import { notesCount, short } from './note.ts';

const quoted = (text: string): string => `‘${short(text)}’`;

export const parkingWords = {
  title: 'For later',
  open: 'For later',
  button: (count: number): string => (count === 0 ? 'For later' : `For later · ${count}`),
  buttonName: (count: number): string =>
    count === 0 ? 'Notes for later' : `Notes for later: ${count}`,
  park: 'Keep for later',
  hint: 'What matters, but not now. Nothing here is on the board; it stays in the session and in what you export.',
  empty: 'Nothing is kept for later yet. Write it here, or choose “Keep for later” on a note.',
  add: 'Add a note for later',
  placeholder: 'Write it down, then Enter',
  noBoard: 'This workshop has no board that the note could go back to.',
  list: 'Notes for later',
  back: 'Back to the tray',
  backNote: (text: string): string => `Back to the tray: ${quoted(text)}`,
  delete: 'Delete',
  deleteNote: (text: string): string => `Delete ${quoted(text)}`,
  place: 'For later: off the board',
  added: (text: string, count: number): string =>
    `Kept ${quoted(text)} for later, ${notesCount(count)} there`,
  parked: (what: string): string => `Kept ${what} for later`,
  returned: (text: string): string => `Moved ${quoted(text)} back to the tray`,
  deleted: (text: string): string => `Deleted ${quoted(text)}`,
  close: 'Close',
} as const;
