// Words of the run sheet: one page of paper for the facilitator.
import type { Bring } from '../derive/run-sheet.ts';
import { clockStrings } from './clock.ts';

const MINUTE_MS = 60_000;

export const runSheetWords = {
  command: 'Make a run sheet',
  title: 'Run sheet',
  start: 'Begins at',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Print',
  copy: 'Copy',
  copyName: 'Copy as Markdown',
  copied: 'The run sheet is in the clipboard.',
  notCopied: 'The browser did not let it be copied. Print it instead.',
  back: 'Back to the board',

  /** `total`: minutes. */
  facts: (people: string, start: string, end: string, total: number): string =>
    `For ${people}. ${start} to ${end}, ${clockStrings.agenda.total(total * MINUTE_MS)}.`,
  nextDay: (time: string): string => `${time} the next day`,
  columns: { at: 'At', minutes: 'Min', step: 'Step', prompt: 'The room reads' },
  protected: 'keep the time',
  break: 'Break',
  nothing: 'There is no step in the agenda.',
  bring: 'Bring',
  things: {
    laptop: 'Laptop with its power supply, and an adapter for the projector',
    copy: 'A memory stick with a copy of the session',
    sheet: 'This page, printed',
    pens: 'Thick pens, one a person',
    notes: 'Sticky notes in five colours, about 20 a person',
    tables: 'Table numbers, and a place for each table’s finished groups',
    dots: 'Sticky dots or counters, in case votes are counted on paper',
    scores: 'Score sheets, one a scorer and a spare',
    lenses: 'Paper for ideas, one sheet a person',
    figures: 'What was counted since the last time: figures with date and sample',
    food: 'Water, and something small to eat for the breaks',
  } satisfies Readonly<Record<Bring, string>>,
} as const;
