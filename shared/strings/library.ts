// Words of the library: the shelf of sessions, new ones, the trash.
import type { LibrarySort } from '../api/settings.ts';
import { limits } from '../domain/limits.ts';
import type { RoomSize } from '../domain/session.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
const sessions = (count: number): string => counted(count, 'session', 'sessions');
const COPY_MARK = / \(copy( \d{1,4})?\)$/;

export const libraryStrings = {
  title: 'Your workshops',
  newSession: 'New session',
  importFile: 'Import a file',
  settings: 'Settings',
  sessions: 'Sessions',
  looking: 'Looking through your sessions…',
  dropHere: 'Drop it to look at it. Nothing is added before you say so.',

  counts: (notes: number, clusters: number): string =>
    clusters === 0
      ? counted(notes, 'note', 'notes')
      : `${counted(notes, 'note', 'notes')} · ${counted(clusters, 'group', 'groups')}`,
  noNotes: 'No notes yet',
  stage: (title: string, nth: number, count: number): string =>
    count > 1 ? `At ${title}, step ${nth} of ${count}` : `At ${title}`,
  openElsewhere: {
    console: 'Open in another window',
    room: 'On the room’s screen',
  },
  /** Behind the name of someone else's version of a session. */
  otherVersion: ' (other version)',
  /** Behind the name of a copy: the first, the second, … */
  copyMark: (nth: number): string => (nth === 1 ? ' (copy)' : ` (copy ${nth})`),
  /** The name without such a mark, so that a copy of a copy is the next copy. */
  copyStem: (title: string): string => title.replace(COPY_MARK, ''),
  changed: (when: string): string => `Changed ${when}`,
  open: (title: string): string => `Open ${title}`,
  more: (title: string): string => `More for ${title}`,
  rename: 'Rename',
  renameLabel: 'Name of the session',
  moveToTrash: 'Move to trash',
  duplicate: 'Duplicate',
  exportFile: 'Export session file',
  exportFiles: 'Export…',
  trashed: (titles: readonly string[]): string =>
    titles.length === 1
      ? `“${titles[0]}” is in the trash for ${limits.trashDays} days.`
      : `${sessions(titles.length)} are in the trash for ${limits.trashDays} days.`,
  undo: 'Undo',
  stillSaving: (title: string): string => `The last changes to “${title}” are not saved yet.`,
  keepOpen: 'They are kept in this window. Leave it open until this notice goes away.',

  find: {
    label: 'Find a session',
    placeholder: 'Name, plan or step',
    clear: 'Clear the search',
    hits: (hits: number, all: number): string =>
      `${hits.toLocaleString('en-GB')} of ${sessions(all)}`,
    all: sessions,
    none: (query: string): string => `No session has “${query}”`,
    noneNext: 'Try a shorter word. Names, plans and the step a session is at are looked through.',
    showAll: 'Show all sessions',
    sort: 'In order of',
    sorts: {
      changed: 'Last changed',
      name: 'Name',
      created: 'Created',
    } satisfies Readonly<Record<LibrarySort, string>>,
  },
  select: {
    one: (title: string): string => `Select ${title}`,
    item: 'Select',
    bar: 'Selected sessions',
    count: (count: number): string => `${count.toLocaleString('en-GB')} selected`,
    all: 'Select all',
    none: 'Clear selection',
  },
  work: {
    trash: (done: number, count: number): string => `Moving ${done + 1} of ${count} to the trash…`,
    duplicate: (done: number, count: number): string => `Duplicating ${done + 1} of ${count}…`,
    restore: (done: number, count: number): string => `Restoring ${done + 1} of ${count}…`,
    export: (done: number, count: number): string => `Exporting ${done + 1} of ${count}…`,
    stop: 'Stop',
  },
  outcome: {
    duplicated: (count: number): string =>
      count === 1 ? 'The copy is in the library.' : `${count} copies are in the library.`,
    restored: (count: number): string =>
      count === 1 ? 'It is back in the library.' : `${sessions(count)} are back in the library.`,
    exported: (count: number, folder: string | null): string => {
      const what = counted(count, 'file is', 'files are');
      return folder === null ? `${what} in your downloads.` : `${what} in the folder “${folder}”.`;
    },
    saved: (name: string): string => `Saved as ${name}.`,
    downloaded: (name: string): string => `${name} is in your downloads.`,
  },
  rescue: {
    look: 'Look at it',
    again: 'Try again',
    importCopy: 'Import a copy',
  },

  trash: (count: number): string => `Trash (${count})`,
  trashTitle: 'Trash',
  trashNote: `A session stays here for ${limits.trashDays} days, then it is gone for good.`,
  unreadable: 'Its file can’t be read',
  trashEmpty: 'The trash is empty.',
  restore: 'Restore',
  restoreNamed: (title: string): string => `Restore ${title}`,
  restoreMany: (count: number): string => `Restore ${sessions(count)}`,
  deleted: (when: string): string => `Deleted ${when}`,
  daysLeft: (days: number): string =>
    days === 0 ? 'goes soon' : `${counted(days, 'day', 'days')} left`,
  discard: 'Delete for good',
  discardNamed: (title: string): string => `Delete ${title} for good`,
  confirmDiscard: {
    title: (title: string): string => `Delete “${title}” for good?`,
    text: (notes: number, groups: number): string =>
      `${counted(notes, 'note', 'notes')}, ${counted(groups, 'group', 'groups')}, all remarks and its history are deleted now. Nothing brings them back.`,
    keep: 'Keep it',
  },

  several: {
    title: (count: number): string => `Import ${counted(count, 'file', 'files')}`,
    note: 'Each becomes a session or a plan of its own. Nothing you have is changed.',
    list: 'The files',
    waiting: 'Waiting',
    reading: 'Reading…',
    session: (title: string, notes: number): string =>
      `Session “${title}”, ${counted(notes, 'note', 'notes')}`,
    notes: (notes: number): string => `A new session with ${counted(notes, 'note', 'notes')}`,
    nothing: 'No notes in it',
    adding: 'Adding…',
    added: 'Added',
    submit: (count: number): string => `Add ${sessions(count)}`,
    done: (added: number, all: number): string =>
      added === all
        ? `Added ${sessions(added)}.`
        : `Added ${added} of ${counted(all, 'file', 'files')}. The others say why not.`,
  },

  empty: {
    title: 'Put everyone’s thoughts on one wall',
    text: 'Choose a workshop, write what people tell you on notes, and sort them together. Everything stays on this laptop and is saved as you type.',
    readyPlans: 'Ready workshops',
    start: 'Start',
    steps: [
      { title: 'Write', text: 'One thought a note. Type, press Enter, type the next.' },
      { title: 'Sort', text: 'Drop a note on a note: a group is born.' },
      { title: 'Name', text: 'A short sentence for each group is what you take away.' },
    ],
    stepsTitle: 'How it goes',
    exampleTitle: 'See a finished wall',
    exampleText:
      '39 statements from 410 homes by a canal, in six named groups. Look around in it; whatever you do there, it can be opened anew.',
    example: 'Open the example',
    pictureNotes: ['I never see anyone', 'Nobody asked us', 'A hello is fine', 'We tried, twice'],
    pictureCluster: 'We wait to be asked',
    pictureName: 'Four sticky notes; three of them stand together under a name.',
  },
  start: (plan: string): string => `Start “${plan}”`,

  create: {
    title: 'New session',
    plan: 'Workshop',
    name: 'Name',
    size: 'How many are you?',
    sizeNote: 'It sets the minutes of each step. You can change them later.',
    sizes: {
      'up-to-12': { title: 'Up to 12', note: 'Everything on the shared screen' },
      '13-to-24': { title: '13–24', note: 'Tables write, one person types' },
      '25-to-40': { title: '25–40', note: 'Tables sort on paper first' },
    } satisfies Readonly<Record<RoomSize, { readonly title: string; readonly note: string }>>,
    stages: (titles: readonly string[]): string => titles.join(' → '),
    submit: 'Create session',
    /** The name a session starts with. */
    prefilled: (plan: string, date: string): string => `${plan}, ${date}`,
  },
} as const;
