// Words of the insights: the sentence in the making, what it rests on, who checks it.
import type { Evidence } from '../derive/evidence.ts';
import type { Barrier } from '../domain/insight.ts';
import { noteSources } from '../domain/note.ts';
import { notesCount, short } from './note.ts';

const quoted = (text: string): string => `‘${short(text)}’`;
const insightsCount = (count: number): string => (count === 1 ? '1 insight' : `${count} insights`);

/** As one would go on after the number of notes. */
const knownBy = {
  saw: 'saw it',
  lived: 'lived it',
  heard: 'heard it',
  research: 'research',
  assumption: 'assumed',
} as const;

export const insightsWords = {
  count: insightsCount,
  title: 'Insights',
  empty: 'What have we learned?',
  emptyMore:
    'Start with a group from the side, the one with the most votes first. Then say who it is about, in which situation, and what pulls them the other way.',
  example:
    '“New neighbours who come home after dark would like to help, but think that a knock disturbs.”',
  emptyNoGroups: 'Groups come from the Sort step. An insight can also be written without one.',
  add: 'New insight',
  number: (nth: number) => `Insight ${nth}`,
  unwritten: 'Nothing written yet',
  open: (nth: number, sentence: string) => `Work on insight ${nth}: ${short(sentence)}`,
  close: 'All insights',

  parts: {
    who: 'Who',
    situation: 'In which situation',
    turn: 'The turn of the sentence',
    tension: 'What pulls the other way',
    meaning: 'What it means for us',
  },
  hints: {
    who: 'New neighbours',
    situation: 'who come home after dark would like to help',
    tension: 'they think that a knock disturbs',
    meaning: 'So we need a way to ask that rings at nobody’s door',
  },
  meaningNote: 'Kept apart from what was learned.',

  barriers: {
    title: 'What is in the way?',
    names: {
      cannot: { title: 'They can’t', note: 'skill, strength, knowledge' },
      'no-chance': {
        title: 'They have no chance',
        note: 'place, time, rules, others',
      },
      unwilling: { title: 'They don’t want to', note: 'habit, worry, nothing to gain' },
    } satisfies Record<Barrier, { readonly title: string; readonly note: string }>,
  },
  check: {
    title: 'Who checks it with people who are not in the room?',
    owner: 'Name',
    by: 'By when',
    ownerHint: 'Amira',
    said: (owner: string, day: string) =>
      [owner && `${owner} checks it`, day && `by ${day}`].filter(Boolean).join(' '),
    nobody: 'Nobody checks it yet.',
  },

  evidence: {
    title: 'What it rests on',
    none: 'It rests on nothing yet. Add a group or a note.',
    thin: 'Thin',
    thinSaid: 'Thin: it rests on assumptions alone.',
    from: 'From',
    thinMore: 'It rests on assumptions alone. Who could ask someone who knows?',
    line: ({ count, bySource, unsaidCount }: Evidence): string => {
      const parts = noteSources.flatMap((source) =>
        bySource[source] > 0 ? [`${bySource[source]} ${knownBy[source]}`] : [],
      );
      const all = unsaidCount > 0 ? [...parts, `${unsaidCount} not said`] : parts;
      return all.length === 0 ? notesCount(count) : `${notesCount(count)}: ${all.join(', ')}`;
    },
    votes: (votes: readonly number[]) => votes.join(' → '),
    unlink: (title: string) => `Take ${quoted(title)} off this insight`,
    goTo: (title: string) => `Show ${quoted(title)} among the groups`,
    addNote: 'Add a single note…',
    findNote: 'Find a note',
    nothing: 'No note says that.',
    more: (count: number) => `${count} more: type to find them.`,
    noteTitle: 'Add a note that this insight rests on',
    cancel: 'Add none',
  },

  side: {
    title: 'Groups',
    byVotes: 'the most votes first',
    start: 'Start an insight',
    startFrom: (title: string) => `Start an insight from ${quoted(title)}`,
    link: (title: string, nth: number) => `Let insight ${nth} rest on ${quoted(title)} too`,
    linkShort: (nth: number) => `Add to ${nth}`,
    unlinkShort: (nth: number) => `Take off ${nth}`,
    leads: (nth: number) => `To insight ${nth}`,
    dropNew: 'Drop a group here: a new insight',
    notes: (title: string) => `Notes of ${quoted(title)}`,
  },
  up: (nth: number) => `Move insight ${nth} up`,
  down: (nth: number) => `Move insight ${nth} down`,
  delete: (nth: number) => `Delete insight ${nth}`,
  did: {
    started: (title: string) => `New insight from ${quoted(title)}`,
    added: 'New insight',
    linked: (title: string, nth: number) => `Insight ${nth} rests on ${quoted(title)} too`,
    unlinked: (title: string) => `${quoted(title)} taken off`,
    moved: (nth: number) => `Now insight ${nth}`,
    deleted: 'Insight deleted. Undo brings it back.',
  },

  room: {
    title: 'What we learned, and why',
    soon: 'What have we learned?',
    rests: (line: string) => `It rests on ${line}`,
    nothing: 'We have nothing to rest it on yet',
    thin: 'We only assume this so far',
    barriers: (titles: readonly string[]) => `In the way: ${titles.join(', ').toLowerCase()}`,
  },

  doneCheck: {
    none: 'Three to five sentences: who, in which situation, but …',
    few: (count: number) => `${insightsCount(count)}. Three to five make a day’s work.`,
    done: (count: number) => `${insightsCount(count)}, each with its evidence.`,
    thin: (count: number, thin: number) =>
      `${insightsCount(count)}, ${thin} of them thin: who checks?`,
    plenty: (count: number) => `${insightsCount(count)}. Five is plenty: which can go together?`,
  },
} as const;
