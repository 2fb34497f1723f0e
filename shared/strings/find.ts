// Words of finding and filtering notes on a board.
import { notesCount, short } from './note.ts';

export const findWords = {
  command: 'Find notes',
  bar: 'Find notes on this board',
  label: 'Words to find',
  placeholder: 'Find on this board',
  next: 'Next hit',
  previous: 'Previous hit',
  close: 'Close the search',
  filter: 'Filter',
  filtered: 'Filter is on',
  tones: 'Colours to show',
  source: 'Source',
  lane: 'Question',
  any: 'Any',
  noLane: 'Without a question',
  clear: 'Show all',
  count: (count: number) => (count === 0 ? 'No note' : notesCount(count)),
  place: (nth: number, count: number) => `${nth} of ${count}`,
  found: (count: number) => (count === 0 ? 'No note found' : `${notesCount(count)} found`),
  at: (nth: number, count: number, text: string) => `${nth} of ${count}: ‘${short(text)}’`,
} as const;
