// Words of the library: the shelf of sessions, new ones, the trash.
import type { RoomSize } from '../domain/session.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

export const libraryStrings = {
  title: 'Your workshops',
  newSession: 'New session',
  importFile: 'Import a file',
  settings: 'Settings',
  sessions: 'Sessions',
  dropHere: 'Drop the file to look at it. Nothing is added before you say so.',

  counts: (notes: number, clusters: number): string =>
    clusters === 0
      ? counted(notes, 'note', 'notes')
      : `${counted(notes, 'note', 'notes')} · ${counted(clusters, 'group', 'groups')}`,
  noNotes: 'No notes yet',
  stage: (title: string): string => `At ${title}`,
  /** Behind the name of someone else's version of a session. */
  otherVersion: ' (other version)',
  changed: (when: string): string => `Changed ${when}`,
  open: (title: string): string => `Open ${title}`,
  more: (title: string): string => `More for ${title}`,
  rename: 'Rename',
  renameLabel: 'Name of the session',
  moveToTrash: 'Move to trash',
  trashed: (title: string): string => `“${title}” is in the trash for 30 days.`,
  undo: 'Undo',
  stillSaving: (title: string): string => `The last changes to “${title}” are not saved yet.`,
  keepOpen: 'They are kept in this window. Leave it open until this notice goes away.',

  trash: (count: number): string => `Trash (${count})`,
  hideTrash: 'Hide the trash',
  trashTitle: 'Trash',
  trashNote: 'Kept for 30 days, then gone for good.',
  restore: 'Restore',
  restoreNamed: (title: string): string => `Restore ${title}`,
  deleted: (when: string): string => `Deleted ${when}`,

  empty: {
    title: 'Put everyone’s thoughts on one wall',
    text: 'Choose a workshop, write what people tell you on notes, and sort them together. Everything stays on this laptop and is saved as you type.',
    readyPlans: 'Ready workshops',
    start: 'Start',
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
    minutes: (minutes: number): string => `about ${minutes} minutes`,
    submit: 'Create session',
    /** The name a session starts with. */
    prefilled: (plan: string, date: string): string => `${plan}, ${date}`,
  },
} as const;
