// Words for running the two windows: what the room sees, where we are, who speaks, who points.
import type { StepResult } from '../derive/where-we-are.ts';
import { notesCount, short } from './note.ts';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const resultCounts = {
  notes: notesCount,
  groups: (count: number): string => many(count, 'group', 'groups'),
  insights: (count: number): string => many(count, 'insight', 'insights'),
  stakeholders: (count: number): string => many(count, 'role or group', 'roles and groups'),
  partners: (count: number): string => many(count, 'possible partner', 'possible partners'),
  ideas: (count: number): string => many(count, 'idea', 'ideas'),
  cards: (count: number): string => many(count, 'programme', 'programmes'),
} satisfies Readonly<Record<StepResult['what'], (count: number) => string>>;

export const runningWords = {
  where: {
    show: 'Show where we are',
    end: 'Show the board again',
    shown: 'The room sees where we are.',
    behind: 'Where we are is ready, but the room is blank or frozen.',
    ended: 'The room sees the board again.',
    title: 'Where we are',
    done: 'What we have done',
    justBegun: 'We have just begun.',
    others: (count: number): string => `and ${many(count, 'other step', 'other steps')}`,
    counts: resultCounts,
    now: (nth: number, count: number): string => `Now: step ${nth} of ${count}`,
    next: 'Then',
    last: 'Then we are done.',
    ends: (time: string): string => `We end at about ${time}.`,
  },
  speaking: {
    open: 'Random order for speaking…',
    title: 'Who speaks when?',
    hint: 'Names or tables, one a line. They are shuffled, shown to the room one after the other, and not saved.',
    names: 'Who speaks',
    namesPlaceholder: 'Amira\nTable 2\nThe caretakers',
    last: 'Speaks last',
    lastHint: 'Whoever decides anyway, or has spoken much already, can listen first.',
    nobody: 'Write at least two names.',
    start: 'Shuffle and show',
    cancel: 'Cancel',
    started: (name: string): string => `The room sees who speaks. ${name} begins.`,
    bar: (name: string, nth: number, count: number): string =>
      `${name} speaks, ${nth} of ${count}.`,
    barNext: (name: string): string => `Next: ${name}.`,
    barDone: 'Everyone has had their turn.',
    on: 'Next speaker',
    back: 'Speaker before',
    end: 'End the round',
    ended: 'The room sees the board again.',
    room: {
      title: 'Who speaks',
      now: 'Now',
      next: 'Next',
      place: (nth: number, count: number): string => `${nth} of ${count}`,
      done: 'Everyone has had their turn.',
    },
  },
  bring: {
    run: 'Bring the room here',
    zoomed: (title: string): string => `You look at ‘${short(title)}’. The room may be elsewhere.`,
    brought: (title: string): string => `The room turns to ‘${short(title)}’.`,
    step: (title: string): string => `The room is at ${title}.`,
    note: 'The room turns to the note.',
    nowhere: 'The room is where you are.',
  },
  pages: {
    on: 'Leaf forwards in the room',
    back: 'Leaf back in the room',
    turned: (nth: number, count: number): string => `The room is on page ${nth} of ${count}.`,
  },
  point: {
    run: 'Point in the room',
    begun: 'The room sees where you point. Q or Escape ends it.',
    ended: 'The room no longer sees your pointer.',
    hint: 'The room sees where you point.',
    end: 'End pointing',
  },
  miniature: {
    run: 'Show what the room sees',
    title: 'The room sees',
    close: 'Hide what the room sees',
    larger: 'Look at it large',
    smaller: 'Make it small again',
    waiting: 'The room waits for the first step.',
    blank: 'The room is blank: it shows the title.',
    where: 'The room sees where we are.',
    agreements: 'The room sees the agreements.',
    speaking: 'The room sees who speaks.',
    report: 'The room sees the tables.',
    spotlight: 'The room sees one thing large.',
    stage: (title: string, page: string): string => `The room sees ${title}${page}.`,
    page: (nth: number, count: number): string => `, page ${nth} of ${count}`,
    frozen: 'Frozen. ',
    nobody: 'No room window is open. This is what it would show.',
  },
  present: {
    run: 'Present here',
    back: 'Back to the console',
    hint: 'Page keys lead on and back · B blank · P clock',
    begun: 'This window is the room now. Escape leads back to the console.',
  },
  place: {
    states: { nowhere: 'Room', window: 'Room: window', 'second-screen': 'Room: second screen' },
    pulled: {
      happened: 'The second screen is gone. The room is an ordinary window on this screen now.',
      next: 'Nothing was lost. Plugged in again, it goes back by itself.',
    },
    back: 'The room fills the second screen.',
  },
  quickAdd: {
    title: 'Add a note',
    label: 'A note for the tray',
    placeholder: 'Write it down, then Enter',
    hint: (stage: string): string =>
      `It goes to the tray of ‘${stage}’. What is not for now: Shift N keeps it for later.`,
    added: (text: string, count: number): string =>
      `Added ‘${short(text)}’, ${notesCount(count)} in the tray`,
  },
  skipNext: (title: string): string => `Skip ${title}`,
} as const;
