// Words of the vote: setting it up, dots, hands and tables, what came of it.
import type { NoDot } from '../derive/ballot-choices.ts';
import type { RoundKind, VoteKind } from '../domain/round.ts';
import { short } from './note.ts';

const quoted = (text: string): string => `‘${short(text)}’`;
const dotsCount = (count: number): string => (count === 1 ? '1 dot' : `${count} dots`);
const handsCount = (count: number): string => (count === 1 ? '1 hand' : `${count} hands`);
const votesCount = (count: number): string => (count === 1 ? '1 vote' : `${count} votes`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const unit = (kind: RoundKind, count: number): string =>
  kind === 'hands' ? handsCount(count) : kind === 'imported' ? votesCount(count) : dotsCount(count);

export function ordinal(place: number): string {
  const tens = place % 100;
  const ending = ['th', 'st', 'nd', 'rd'][tens > 10 && tens < 14 ? 0 : place % 10] ?? 'th';
  return `${place}${ending}`;
}

export const voteWords = {
  votes: votesCount,
  unit,
  empty: 'Nothing to vote on yet',
  emptyMore:
    'Groups come from the Sort step; a note alone can be voted on too. With “Too busy to notice” and “Nobody asked us” on the wall, people put their dots on what matters most.',
  alone: 'A single note',

  setUp: {
    title: 'Set up the vote',
    second: 'Vote again among the first',
    what: 'What is voted on',
    chosen: (chosen: number, all: number) => `${chosen} of ${all}`,
    loners: 'Single notes too',
    way: 'How do people vote?',
    question: 'Question',
    budget: { dots: 'Dots a person', hands: 'Hands a person', tables: 'Dots a person' },
    perTarget: 'Most on one thing',
    voters: 'How many vote',
    open: 'Open the vote',
    cancel: 'Back to the result',
    nothing: 'Tick at least one thing to vote on.',
    noTables: 'There are no tables yet. They are named when people arrive.',
  },
  kinds: {
    dots: { title: 'Dots', note: 'each in turn at this screen' },
    hands: { title: 'Show of hands', note: 'you count and type' },
    tables: { title: 'Dots by table', note: 'each table counts its own' },
  } satisfies Record<VoteKind, { readonly title: string; readonly note: string }>,

  turn: {
    voter: (nth: number, of: number) => `Voter ${nth} of ${of}`,
    handOver: (nth: number, of: number) => `Hand over to voter ${nth} of ${of}`,
    blank:
      'Everyone else looks away. Nothing of what others chose is shown, and no name, order or time is kept with a ballot. What came of it is hidden until it is revealed.',
    begin: (nth: number) => `I am voter ${nth}: show my dots`,
    back: 'Not finished? The voter before votes anew',
    anew: 'Take it back and vote anew',
    anewNote:
      'A ballot was left half-way. It counts as it is; whoever it belongs to can vote anew. It is taken back unseen.',
    all: 'Everyone has voted',
    allMore: 'Close the vote, then reveal it when the room is ready.',
    left: (left: number) => (left === 1 ? '1 dot left' : `${left} dots left`),
    done: 'Done, next voter',
    last: 'Done',
    put: (title: string, own: number) =>
      own === 0 ? `Put a dot on ${title}` : `Put a dot on ${title}, ${dotsCount(own)} there`,
    take: (title: string) => `Take a dot back from ${title}`,
    tiles: 'What you can choose',
    hint: 'Click or Enter puts a dot, − or Backspace takes it back.',
  },
  stopped: (why: NoDot, most: number): string =>
    why === 'none-left'
      ? 'You have no dots left. Take one back first.'
      : `At most ${dotsCount(most)} on one thing.`,

  counted: {
    hands: 'How many hands does each one get?',
    tables: 'How many dots does each one get, table by table?',
    of: (kind: RoundKind, used: number, most: number) => `${used} of ${unit(kind, most)}`,
    at: (title: string, table: string) => `${title}, ${table}`,
    overOne: (kind: RoundKind, heads: number, each: number) =>
      `${people(heads)}, at most ${unit(kind, each)} each on one thing: that makes ${heads * each}. The count stays as it was.`,
    overAll: (kind: RoundKind, heads: number, each: number) =>
      `${people(heads)} with ${unit(kind, each)} each: ${heads * each} in all. The count stays as it was.`,
  },

  close: 'Close the vote',
  reveal: 'Reveal to the room',
  reopen: 'Open it again',
  discard: 'Discard this vote…',
  closed: 'The vote is closed',
  closedMore: 'Nothing is shown yet, here or in the room.',
  open: 'The vote is open',
  sureTitle: 'Discard this vote?',
  sure: (votes: number) =>
    votes === 0
      ? 'It has no votes yet. It can’t be brought back.'
      : `${votesCount(votes)} go with it. They can’t be brought back.`,
  sureYes: 'Discard the vote',
  sureNo: 'Keep it',

  result: {
    title: 'What the room chose',
    round: (nth: number) => `${ordinal(nth)} round`,
    summary: (kind: RoundKind, votes: number, voters: number) =>
      kind === 'imported'
        ? `${votesCount(votes)}, given with another tool`
        : `${unit(kind, votes)}, ${people(voters)}`,
    place: (place: number, isTied: boolean) => `${isTied ? 'shared ' : ''}${ordinal(place)}`,
    share: (percent: number) => `${percent} %`,
    nobody: 'Nobody voted.',
    none: 'Without a vote',
    earlier: 'Earlier rounds',
    again: 'Second round',
    among: (count: number) => `Vote again among these ${count}`,
    seats: 'The first',
    tied: 'What is tied with the last of them goes along.',
    tooFew: 'A second round needs two things with votes.',
    anew: 'New vote on everything',
  },

  keep: {
    title: 'Which single voice must not get lost?',
    note: 'One note that stays in sight, with or without a dot. It does not count.',
    choose: 'Keep a voice…',
    find: 'Find a note',
    nothing: 'No note says that.',
    more: (count: number) => `${count} more: type to find them.`,
    stop: (text: string) => `No longer keep ${quoted(text)}`,
    close: 'Keep none',
  },

  room: {
    soon: 'We vote in a moment. These are what you can choose from.',
    budget: (kind: RoundKind, budget: number, most: number) => {
      if (kind === 'hands')
        return `Raise your hand up to ${budget === 1 ? 'once' : `${budget} times`}`;
      const each = `${dotsCount(budget)} each`;
      return most < budget ? `${each}, at most ${most} on one` : each;
    },
    voted: (done: number, of: number) => `${done} of ${of} have voted`,
    closed: 'All votes are in.',
    closedMore: 'The result comes in a moment.',
    others: (count: number) =>
      count === 1 ? '1 other has no vote' : `${count} others have no vote`,
    kept: 'This voice stays with us',
    groups: 'What we vote on',
    ranking: 'What we chose',
  },

  mark: (votes: readonly number[]) => votes.join(' → '),
  markSpoken: ([first = 0, ...later]: readonly number[]) =>
    [votesCount(first), ...later.map((count, nth) => `${count} in round ${nth + 2}`)].join(', '),

  doneCheck: {
    nothing: 'Nothing to vote on yet. Groups come from Sort.',
    ready: 'Ready to vote.',
    voted: (ballots: number, of: number) => `${ballots} of ${of} ballots begun`,
    counted: (votes: number) =>
      votes === 0 ? 'Nothing counted yet' : `${votesCount(votes)} counted`,
    closed: 'All votes are in. Reveal them when the room is ready.',
    nobody: 'Nobody voted.',
    revealed: (title: string, votes: number) => `First: ${quoted(title)} with ${votesCount(votes)}`,
    shared: (count: number) => `${count} share the first place.`,
  },
} as const;
