// Words of what is brought in from other tools.
import type { BoardTool, LeftOut, TableShape } from '../api/import-preview.ts';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
const notes = counted('note', 'notes');
const groups = counted('group', 'groups');
const votes = counted('vote', 'votes');
const lines = counted('line', 'lines');
const people = counted('person or group', 'people and groups');
const ties = counted('tie', 'ties');
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What the round of votes from another tool is called. */
export const importedVotes = 'Votes that came with the import';

const tools: Readonly<Record<BoardTool, string>> = {
  scrumlr: 'Scrumlr',
  'json-canvas': 'JSON Canvas',
  excalidraw: 'Excalidraw',
};

type Counted = 'notes' | 'groups' | 'votes' | 'lines' | 'people' | 'ties';
const counters = { notes, groups, votes, lines, people, ties };
const order: readonly Counted[] = ['notes', 'groups', 'votes', 'lines', 'people', 'ties'];

/** What of a file is there now. */
export function cameIn(counts: Partial<Record<Counted, number>>, name: string): string {
  const parts = order.flatMap((what) => {
    const count = counts[what] ?? 0;
    return count > 0 ? [counters[what](count)] : [];
  });
  return `Added ${parts.length === 0 ? 'nothing' : listed(parts)}${name === '' ? '' : ` from “${name}”`}.`;
}

export const importWords = {
  /** What a board is found to hold. */
  board: (tool: BoardTool, title: string): string =>
    title === '' ? `A board from ${tools[tool]}` : `“${title}”, a board from ${tools[tool]}`,
  holds: (noteCount: number, groupCount: number, voteCount: number, lineCount: number): string =>
    `${listed([
      notes(noteCount),
      ...(groupCount > 0 ? [groups(groupCount)] : []),
      ...(voteCount > 0 ? [votes(voteCount)] : []),
      ...(lineCount > 0 ? [lines(lineCount)] : []),
    ])}.`,
  votesNote: 'The votes become a round of their own; a group has those of its notes.',
  holdsPeople: (peopleCount: number, tieCount: number): string =>
    `${listed([people(peopleCount), ...(tieCount > 0 ? [ties(tieCount)] : [])])}.`,
  peopleNote:
    'Roles and groups are taken, names of persons are not. What a stance or a remark says stays on the laptop.',
  noMap:
    'This session has no map of stakeholders, so there is nowhere to put them. Nothing was imported. Open the file from the library to make a session of it.',
  noQuestions: (headings: readonly string[]): string => {
    const shown = headings.slice(0, 3).map((heading) => `“${heading}”`);
    const more = headings.length - shown.length;
    const named = listed(more > 0 ? [...shown, `${more} more`] : shown);
    return headings.length === 1
      ? `${named} is no question of this board.`
      : `${named} are no questions of this board.`;
  },
  votes: 'Votes',
  kept: 'Stays on the laptop',
  groupColumn: 'The group is in',
  votesColumn: 'The votes are in',
  asLastTime: 'As last time: the columns are what you chose for such a table before.',
  guessAnew: 'Guess anew',
  shape: 'What the table holds',
  shapes: {
    rows: 'A note in each row',
    columns: 'A question in each column',
    people: 'People and groups',
  } satisfies Record<TableShape, string>,
  person: 'Who',
  about: 'Known about them',
  previewPeople: 'People and groups as they will be made',
  morePeople: (count: number): string => `and ${people(count)} more`,
  applyPeople: (count: number): string => `Add ${people(count)}`,
  applyNewPeople: (count: number): string => `Make a session with ${people(count)}`,
  severalPeople: (count: number): string => `A new session with ${people(count)}`,
  nothing: 'No people or groups were found in it.',
  known: (count: number): string =>
    count === 1
      ? '1 of them was there already and was left as it is.'
      : `${count} of them were there already and were left as they are.`,
} as const;

/** What is left out of an import, and why. */
export function leftOutWords(
  { reason, count }: LeftOut,
  when: 'before' | 'done' = 'before',
): string {
  const number = count.toLocaleString('en-GB');
  switch (reason) {
    case 'rejected':
      return `${number} left out: rejected where ${count === 1 ? 'it' : 'they'} came from`;
    case 'empty':
      return `${number} left out: empty`;
    case 'over-limit':
      return `${number} left out: more than a session can hold`;
    case 'shortened':
      return `${notes(count)} ${count === 1 ? 'was' : 'were'} too long and ${when === 'before' ? 'will be' : count === 1 ? 'was' : 'were'} shortened`;
    case 'lines':
      return `${lines(count)} left out: ${count === 1 ? 'it leads' : 'they lead'} to nothing that is made`;
    case 'wordless':
      return `${number} left out: drawings and pictures without words`;
    case 'other-table':
      return `${number} ${count === 1 ? 'row' : 'rows'} left out: a second table in the same file`;
    case 'private':
      return `${number} ${count === 1 ? 'name' : 'names'} of persons left out: the role or group stands for them`;
  }
}
