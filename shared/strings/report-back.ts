// Words of tables at work, and of their reporting back one after the other.
import { notesCount, short } from './note.ts';

const groupsCount = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);
const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

export const reportWords = {
  open: 'Tables report back…',
  title: 'Tables at work, and what they report',
  intro:
    'The room sees one clock for all tables while they work, then one table after the other with what it put up.',
  order: 'In which order?',
  orders: { seated: 'As they sit', drawn: 'Drawn by lot' },
  minutes: 'Minutes for each table',
  ofLeft: (left: number, count: number): string =>
    `${minutes(left)} ${left === 1 ? 'is' : 'are'} left of this step for ${count} tables.`,
  work: 'Show the tables at work',
  begin: 'Begin the reports',
  cancel: 'Cancel',

  working: 'The room sees the tables at work.',
  workingShort: 'Tables at work.',
  reports: (name: string): string => `${name} reports.`,
  bar: (name: string, nth: number, count: number): string => `${name} reports, ${nth} of ${count}.`,
  left: (time: string): string => `${time} left.`,
  isUp: 'Time is up.',
  next: (name: string): string => `Next: ${name}.`,
  heard: 'Every table was heard.',
  first: 'First table',
  on: 'Next table',
  back: 'Table before',
  end: 'End the reports',
  ended: 'The room sees the board again.',

  takeDown: 'Take down what the table says',
  takeDownLabel: (name: string): string => `What ${name} says`,
  takenDown: (text: string, name: string): string => `Added ‘${short(text)}’, from ${name}`,
  gone: 'A table that is no longer there',

  room: {
    work: 'At your tables',
    put: (groups: number, notes: number): string =>
      [groups > 0 ? groupsCount(groups) : '', notes > 0 ? notesCount(notes) : '']
        .filter(Boolean)
        .join(' · '),
    more: (count: number): string => `and ${groupsCount(count)} more`,
    next: 'Next',
    left: 'Time left for this table',
    heard: 'Every table was heard. Thank you.',
    place: (nth: number, count: number): string => `${nth} of ${count}`,
  },
} as const;
