// Ideas: rounds of writing, lenses, what an idea is linked to; placing them, and the few that go on.
import type { Survivors } from '../derive/survivors.ts';
import type { Drive } from '../domain/idea.ts';
import { insightWords } from './insight.ts';
import { short } from './note.ts';

const quoted = (text: string): string => `‘${short(text)}’`;
const ideas = (count: number): string => (count === 1 ? '1 idea' : `${count} ideas`);
const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** Notes under no question; where there are no questions, all of them. */
export const looseTitle = (laneCount: number): string =>
  laneCount === 0 ? ideaWords.title : insightWords.collect.noLane;

export const driveNames: Readonly<Record<Drive, string>> = {
  gain: 'Gain',
  belong: 'Belong',
  'make-sense': 'Make sense',
  'keep-safe': 'Keep safe',
};
/** What each asks of an idea. */
export const driveHints: Readonly<Record<Drive, string>> = {
  gain: 'What do they get out of it?',
  belong: 'Who do they get closer to?',
  'make-sense': 'What do they understand or learn by it?',
  'keep-safe': 'What does it protect them from?',
};

export const ideaWords = {
  count: ideas,
  title: 'Our ideas',
  add: 'Add an idea',
  placeholder: 'Write an idea, then Enter',
  empty: 'No ideas yet. Type below; Enter starts the next one.',
  roomEmpty: 'Ideas first, judging later.',
  added: (text: string, count: number): string => `Added ${quoted(text)}, ${ideas(count)}`,
  answers: 'The next ideas answer',
  answersAny: 'No question in particular',
  answersNth: (nth: number, text: string): string => `${nth} ${short(text, 70)}`,

  round: {
    title: 'Writing rounds',
    count: 'Rounds',
    minutes: 'Minutes each',
    start: 'Start round 1',
    startNth: (nth: number, of: number): string => `Start round ${nth} of ${of}`,
    again: (nth: number): string => `Round ${nth} again`,
    next: 'Start the next round',
    end: 'End the rounds',
    nth: (nth: number, of: number): string => `Round ${nth} of ${of}`,
    left: 'Time left in this round',
    over: (nth: number): string => `Round ${nth} is over`,
    pass: 'Pass your sheet on, read, and build on what you find.',
    passLast: 'That was the last round. Which ideas are new to you?',
    each: (each: number): string => `${minutes(each)} a round, in silence.`,
    write: 'Write in silence. Every idea counts, half of one as well.',
    started: (nth: number, of: number, each: number): string =>
      `Round ${nth} of ${of} has started: ${minutes(each)}`,
    ended: 'The rounds have ended',
    saidOver: (nth: number, isLast: boolean): string =>
      isLast ? `Round ${nth} is over. It was the last one.` : `Round ${nth} is over. Pass it on.`,
  },

  lens: {
    title: 'Lenses',
    deck: 'Lens',
    hint: 'Another way to look at the questions. One at a time, large in the room.',
    draw: 'Draw a lens',
    drawNext: 'Draw the next lens',
    putAway: 'Put it away',
    drawn: (title: string): string => `The lens is: ${title}`,
    away: 'The lens is put away',
    choose: 'Choose…',
    chooseName: 'Choose a lens',
    left: (left: number): string => (left === 0 ? 'All were drawn once' : `${left} not drawn yet`),
    wasDrawn: 'drawn',
    remembered: 'Ideas typed now remember it.',
    shown: 'The lens that is up',
  },

  link: {
    command: 'Link to an insight or a question…',
    title: (name: string): string => `What does ${quoted(name)} answer?`,
    titleMany: (count: number): string => `What do these ${ideas(count)} answer?`,
    challenges: 'Our questions',
    insights: 'What we learned',
    nothing: 'There is nothing to link to yet. Insights and questions come from the steps before.',
    ofNotes: 'by a note in it',
    close: 'Done',
    unlinked: 'not linked',
    unlinkedSpoken: 'not linked to an insight or a question',
    toInsights: (numbers: readonly number[]): string => `insight ${numbers.join(', ')}`,
    toChallenges: (numbers: readonly number[]): string => `question ${numbers.join(', ')}`,
    spoken: (parts: readonly string[]): string => `linked to ${parts.join(' and ')}`,
    did: (what: string): string => `${what} linked`,
    undid: (what: string): string => `${what} no longer linked`,
    one: quoted,
  },

  /** The step of sorting, where it is ideas that are sorted. */
  sortDone: (unlinked: number): string =>
    unlinked === 0 ? 'every idea is linked' : `${unlinked} not linked (◇)`,

  done: {
    none: 'No ideas yet. A round of silent writing is a good start.',
    some: (count: number): string => `${ideas(count)} on the board.`,
    lenses: (count: number, lenses: number): string =>
      `${ideas(count)} on the board, seen through ${lenses === 1 ? '1 lens' : `${lenses} lenses`}.`,
  },
} as const;

export const prioritiseWords = {
  list: 'Ideas to place',
  notPlaced: 'not placed yet',
  at: (impact: number, effort: number): string => `impact ${impact} %, effort ${effort} %`,
  inHand: (name: string): string => `Click on the map: ${quoted(name)} goes there. Esc lets go.`,
  hint: 'Drag an idea onto the map, or click it and then the map. Arrow keys move it, with Shift further; Delete takes it off.',
  roomHint: 'Drag an idea to its place, or tap it and then the map.',
  row: (nth: number, name: string, where: string): string => `${nth} ${name}, ${where}`,
  votes: (count: number): string => `● ${count}`,
  dots: (count: number): string => (count === 1 ? '1 dot' : `${count} dots`),
  noCorner: 'None yet',
  title: 'Impact on the behaviour, and effort',
  y: 'Impact on the behaviour',
  x: 'Effort',
  yMost: 'Changes a lot',
  yLeast: 'Changes little',
  xMost: 'Much effort',
  xLeast: 'Little effort',
  corners: {
    'top-left': 'Do first',
    'top-right': 'Plan well',
    'bottom-left': 'On the side',
    'bottom-right': 'Rather not',
  },
  empty: 'Nothing to place yet',
  emptyMore:
    'Groups and single ideas come from the Sort step. “A shelf by each lift” is placed by asking: how much would it change what people do, and what would it cost us?',
  anchors: 'Two anchors first: what would change the most, and what is the least effort?',
  unplaced: (count: number): string => `${ideas(count)} not placed yet`,
  inTray: (count: number): string =>
    `${ideas(count)} ${count === 1 ? 'is' : 'are'} still in the tray. Sort ${count === 1 ? 'it' : 'them'} to place ${count === 1 ? 'it' : 'them'}.`,
  choose: 'Go on with one corner',
  chosen: (corner: string): string => `We go on with ‘${corner}’`,
  chosenNone: 'No corner is chosen',
  cornerCount: (corner: string, count: number): string => `${corner}: ${ideas(count)}`,
  map: 'Map',
  vote: 'Dots in this corner',
  voteHint: 'Dots show which of these the room would try.',
  voteNothing: 'There is nothing in this corner to vote on.',
  backToMap: 'Back to the map',
  done: {
    nothing: 'Ideas come from the steps before.',
    none: 'Place two anchors first: the most impact and the least effort.',
    some: (placed: number, of: number): string => `${placed} of ${of} placed`,
    corner: (placed: number): string => `${ideas(placed)} placed. Which corner do we go on with?`,
    vote: (corner: string, count: number): string =>
      `‘${corner}’ with ${ideas(count)}. Dots say which go on.`,
    voted: (corner: string, count: number): string =>
      `‘${corner}’: ${ideas(count)} ${count === 1 ? 'goes' : 'go'} on.`,
  },
} as const;

const rules: Readonly<Record<Survivors['by'], string>> = {
  votes: 'The most dots in the chosen corner',
  corner: 'Everything in the chosen corner',
  worth: 'The most impact for the least effort',
};

export const tagWords = {
  title: 'The ideas that go on',
  rule: ({ by, items, beyondCount }: Survivors, most: number): string =>
    beyondCount === 0
      ? `${rules[by]}: ${ideas(items.length)}.`
      : `${rules[by]}: ${ideas(items.length)}, at most ${most}; ${beyondCount} more stay on the map.`,
  empty: 'No idea has come this far yet',
  emptyMore:
    'The few that go on come from the Prioritise step: the ideas with dots in the chosen corner.',
  speaks: (title: string): string => `Which drives does ${quoted(title)} speak to?`,
  tagged: (title: string, names: readonly string[]): string =>
    names.length === 0
      ? `${quoted(title)} speaks to none`
      : `${quoted(title)} speaks to: ${names.join(', ')}`,
  coverage: 'Whom we speak to',
  coverageHint:
    'A filled disc: an idea speaks to these people by this drive. An empty one: none does.',
  whom: 'Whom',
  all: 'All together',
  loose: 'Linked to no insight',
  nobody: 'no idea yet',
  none: 'none',
  silent: (names: readonly string[]): string => `No idea speaks to: ${names.join(', ')}.`,
  unanswered: (names: readonly string[]): string => `No idea is for: ${names.join('; ')}.`,
  allCovered: 'Each drive and each insight has an idea that speaks to it.',
  noDrive: 'no drive yet',
  roomList: 'Ideas that go on',
  done: {
    none: 'The ideas that go on come from the step before.',
    some: (tagged: number, of: number): string => `${tagged} of ${of} have a drive`,
    gaps: (silent: readonly string[]): string =>
      `All have a drive. Nobody speaks to: ${silent.join(', ')}.`,
    whole: (count: number): string => `${ideas(count)}, and every drive is spoken to.`,
  },
} as const;
