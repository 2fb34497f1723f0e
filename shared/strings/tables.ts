// Words about tables, what they bring up from paper, families of groups, and voices to keep.
import { notesCount, short } from './note.ts';

const quoted = (text: string): string => `‘${short(text)}’`;
const groupsCount = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const onPaper = (count: number): string => `${count} on paper`;
/** A group's count where some of its notes, or all, are only on paper. */
export function notesAndPaper(noteCount: number, paperCount: number | null): string {
  if (paperCount === null) return notesCount(noteCount);
  return noteCount === 0 ? onPaper(paperCount) : `${notesCount(noteCount)}, ${onPaper(paperCount)}`;
}

export const tableWords = {
  command: 'Set up tables',
  title: 'Tables',
  close: 'Close',
  intro: 'Who sits at which table. What a table writes can then be traced back to it.',
  name: (nth: number): string => `Table ${nth}`,
  make: (count: number): string => (count === 1 ? 'Make 1 table' : `Make ${count} tables`),
  howMany: 'How many tables?',
  howManyMore: 'How many more?',
  list: 'Tables',
  none: 'There are no tables yet.',
  nameOf: (name: string): string => `Name of ${name}`,
  peopleAt: (name: string): string => `How many sit at ${name}?`,
  people: 'people',
  remove: (name: string): string => `Delete ${name}`,
  removeNote: 'Deleting a table keeps everything that came from it.',
  made: (count: number): string => (count === 1 ? 'Made 1 table' : `Made ${count} tables`),
  removed: (name: string): string => `Deleted ${name}; its notes stay`,
  full: (most: number): string => `A session has room for ${most} tables.`,
  suggest: 'Are people writing at tables? Name the tables, and each note can say where it is from.',
  suggestYes: 'Name the tables',
  suggestNo: 'Not now',

  from: 'From table',
  noTable: 'No table',
  seat: 'From table…',
  seated: (what: string, name: string): string => `${what}: from ${name}`,
  unseated: (what: string): string => `${what}: from no table`,
} as const;

export const paperWords = {
  command: 'Enter a paper group',
  title: 'Enter a paper group',
  heading: 'What does the group say?',
  headingHint: 'As it stands on their header note.',
  count: 'How many notes are in it?',
  countHint: 'All of them, on paper.',
  quotes: 'Up to three of them in their words',
  quote: (nth: number): string => `Note ${nth}`,
  source: (nth: number): string => `How do we know note ${nth}?`,
  keys: 'Enter goes on to the next field. Ctrl+Enter adds the group at once.',
  add: 'Add the group',
  done: 'Done',
  needed: 'Write what the group says, or at least one of its notes.',
  neededCount: 'Say how many notes are in it, from 1 to 1,000.',
  added: (title: string, count: number): string =>
    `Added the group ${quoted(title)}, ${onPaper(count)}`,
  addedSoFar: (count: number, last: string): string =>
    `${groupsCount(count)} added, the last one ${quoted(last)}`,
  correct: 'Correct the count on paper…',
  correctTitle: (title: string): string => `How many notes of ${quoted(title)} are on paper?`,
  correctHint: 'With those that are typed in. Leave it empty if it is not on paper.',
  keep: 'Keep this count',
  cancel: 'Leave it as it is',
  corrected: (title: string, count: number | null): string =>
    count === null ? `${quoted(title)}: not on paper` : `${quoted(title)}: ${onPaper(count)}`,
} as const;

export const familyWords = {
  command: 'Make a family of groups',
  unnamed: 'A family without a name yet',
  unnamedShort: 'No name yet',
  rename: 'Name the family',
  renameIt: (title: string): string => `Name this family: ${title}`,
  titleLabel: 'What do these groups say together?',
  actions: (title: string): string => `What to do with the family ${quoted(title)}`,
  listed: (title: string): string => `Family: ${title || 'no name yet'}`,
  leave: 'Leave the family',
  dissolve: 'Take the family apart',
  section: (title: string, groups: number): string => `Family: ${title}, ${groupsCount(groups)}`,
  families: 'Families',
  newOf: (count: number): string => `A new family of these ${count} groups`,
  newWith: (title: string): string => `A new family with ${quoted(title)}`,
  out: 'Out of its family',
  moveTitle: (count: number): string => `Put ${groupsCount(count)} together…`,
  select: 'Select the group',
  unselect: 'Do not select the group',
  selected: (count: number): string => `${groupsCount(count)} selected`,
  groupCount: groupsCount,
  made: (count: number): string => `New family of ${groupsCount(count)}`,
  joined: (what: string, title: string): string => `Moved ${what} to the family ${quoted(title)}`,
  left: (what: string): string => `Took ${what} out of the family`,
  moved: (title: string): string => `Moved the family ${quoted(title)}`,
  takenApart: (title: string): string => `Took the family ${quoted(title)} apart; its groups stay`,
  one: (title: string): string => `the group ${quoted(title)}`,
  many: groupsCount,
} as const;

export const keepWords = {
  command: 'Keep this voice',
  mark: 'Keep',
  isKept: 'a voice to keep',
  list: 'Voices to keep',
  kept: (what: string): string => `${what}: a voice to keep`,
  let: (what: string): string => `${what}: no longer picked as a voice to keep`,
} as const;
