// What every kind of change is called in the list of changes, and the words of that list. The table
// of sentences does not compile when an op has none.
import { type Author, type HistoryEntry, type Subject, takesBack } from '../derive/history.ts';
import type { ChangeType } from '../ops/change-name.ts';
import { short } from './note.ts';

type Sentence = (subject: Subject) => string;

/** ‘Wrote “…”’, ‘Wrote 3 notes’, or ‘Wrote a note’ where it has no words. */
const did =
  (verb: string, one: string, many: string, after = ''): Sentence =>
  ({ name, count }) => {
    if (count > 1) return `${verb} ${count} ${many}${after}`;
    return `${verb} ${name ? `“${short(name)}”` : one}${after}`;
  };
/** The same and where to. */
const into =
  (verb: string, one: string, many: string, otherwise: string): Sentence =>
  (subject) =>
    did(verb, one, many, subject.to ? ` to “${short(subject.to)}”` : otherwise)(subject);
const says =
  (sentence: string): Sentence =>
  () =>
    sentence;

const note = ['a note', 'notes'] as const;
const group = ['a group', 'groups'] as const;
const step = ['a step', 'steps'] as const;
const insight = ['an insight', 'insights'] as const;
const stakeholder = ['someone on the map', 'on the map'] as const;
const criterion = ['a criterion', 'criteria'] as const;
const partner = ['a partner', 'partners'] as const;
const programme = ['a programme card', 'programme cards'] as const;
const measure = ['a measure', 'measures'] as const;
const challenge = ['a “How could we …?”', '“How could we …?”'] as const;
const action = ['an action', 'actions'] as const;
const table = ['a table', 'tables'] as const;
const placed = ['one on the map', 'on the map'] as const;

const sentences: Readonly<Record<ChangeType, Sentence>> = {
  'session.rename': did('Named the session', 'anew', 'sessions'),
  'session.resize': says('Changed how many people are in the room'),
  'canvas.ask': did('Wrote the question', 'of a board', 'questions'),
  'canvas.add': says('Added a board'),
  'canvas.corner': says('Chose the corner to begin with'),
  'lane.rename': did('Wrote the heading', 'of a lane', 'headings'),
  'stage.open': did('Opened', ...step),
  'stage.skip': did('Skipped or took up again', ...step),
  'stage.lock': did('Locked or unlocked', ...step),
  'stage.hands': did('Changed who moves things in', ...step),
  'stage.write': did('Wrote prompt and script of', ...step),
  'stage.time': did('Changed the minutes of', ...step),
  'stage.add': did('Added the step', 'without a name', 'steps'),
  'stage.move': did('Moved in the agenda:', ...step),
  'stage.rename': did('Renamed the step to', 'no name', 'steps'),
  'stage.protect': did('Changed whether time may be taken from', ...step),
  'stage.delete': did('Deleted the step', 'without a name', 'steps'),
  'remark.write': says('Wrote a remark'),
  'clock.start': did('Started the clock of', ...step),
  'clock.pause': did('Stopped the clock for a while in', ...step),
  'clock.resume': did('Let the clock run on in', ...step),
  'clock.stop': did('Ended the clock of', ...step),
  'behaviour.write': says('Wrote on the behaviour card'),
  'opening.write': says('Wrote how the day starts'),
  'opening.consent': says('Noted what people agreed to'),
  'agreement.add': did('Agreed on', 'something', 'agreements'),
  'agreement.write': did('Changed the agreement', 'without words', 'agreements'),
  'table.add': did('Added the table', 'without a name', 'tables'),
  'table.write': did('Changed', ...table),
  'table.delete': did('Took away', ...table),
  'cluster.bring': did('Brought up from paper:', ...group),
  'cluster.count': did('Counted the paper notes of', ...group),
  'cluster.create': ({ name, count, to }) => {
    const what = to ? `the group “${short(to)}”` : 'a group';
    if (count > 1) return `Made ${what} of ${count} notes`;
    return name ? `Made ${what} with “${short(name)}”` : `Made ${what}`;
  },
  'cluster.gather': into('Moved', ...note, ' into a group'),
  'cluster.move': did('Moved', ...group),
  'cluster.rename': did('Named a group', 'anew', 'groups'),
  'cluster.merge': says('Merged two groups'),
  'cluster.delete': did('Took apart', ...group),
  'family.gather': did('Put under a title:', ...group),
  'family.leave': did('Took from under its title:', ...group),
  'family.rename': did('Named a title', 'anew', 'titles'),
  'note.create': did('Wrote', ...note),
  'note.import': did('Brought in', ...note),
  'note.edit': did('Changed the words to', 'none', 'notes'),
  'note.paint': did('Gave another colour to', ...note),
  'note.attribute': did('Said how we know', ...note),
  'note.lane': into('Moved', ...note, ' out of its lane'),
  'note.tray': did('Put back in the tray:', ...note),
  'note.park': did('Parked', ...note),
  'note.keep': did('Kept as a voice, or no longer:', ...note),
  'note.lock': did('Locked or unlocked', ...note),
  'note.seat': did('Said which table wrote', ...note),
  'note.place': did('Placed', ...note),
  'note.duplicate': did('Copied', ...note),
  'note.delete': did('Deleted', ...note),
  'slip.add': says('Wrote a hidden note'),
  'slip.write': says('Changed a hidden note'),
  'slip.reveal': ({ count }) => (count > 1 ? `Revealed ${count} notes` : 'Revealed a note'),
  'connector.add': did('Drew a line', 'between two', 'lines'),
  'connector.write': did('Wrote on a line', 'between two', 'lines'),
  'connector.delete': did('Took away a line', 'between two', 'lines'),
  'round.bring': did('Brought in votes', 'on a board', 'votes'),
  'round.open': did('Opened the vote', 'on a board', 'votes'),
  'round.discard': did('Threw away the vote', 'on a board', 'votes'),
  'round.close': did('Closed the vote', 'on a board', 'votes'),
  'round.reopen': did('Opened again the vote', 'on a board', 'votes'),
  'round.reveal': did('Showed what came of the vote', 'on a board', 'votes'),
  'ballot.write': says('Somebody voted'),
  'tally.write': says('Counted votes'),
  'insight.add': did('Added', ...insight),
  'insight.write': did('Wrote on', ...insight),
  'insight.turn': did('Changed the turn of', ...insight),
  'insight.block': did('Said what is in the way in', ...insight),
  'insight.check': did('Said who checks', ...insight),
  'insight.link': did('Changed what it rests on:', ...insight),
  'insight.move': did('Moved in the list:', ...insight),
  'insight.hold': did('Noted whether it held:', ...insight),
  'insight.delete': did('Deleted', ...insight),
  'stakeholder.add': did('Listed', 'someone', 'more'),
  'stakeholder.write': did('Wrote about', ...stakeholder),
  'stakeholder.list': did('Put under another question:', ...stakeholder),
  'stakeholder.touch': did('Said how much it touches', ...stakeholder),
  'stakeholder.stand': did('Said how we stand with', ...stakeholder),
  'stakeholder.nominate': did('Said whether to ask as a partner:', ...stakeholder),
  'stakeholder.delete': did('Deleted', ...stakeholder),
  'stance.write': says('Noted a stance'),
  'stance.show': did('Showed the stance of', ...stakeholder),
  'stance.hide': did('Hid the stance of', ...stakeholder),
  'relation.add': did('Linked', 'two on the map', 'links'),
  'relation.delete': did('Cut the link', 'of two on the map', 'links'),
  'placement.put': did('Placed', ...placed),
  'placement.clear': did('Took from its place:', ...placed),
  'gate.add': did('Added the must', 'without words', 'musts'),
  'gate.write': did('Changed the must', 'without words', 'musts'),
  'criterion.add': did('Added', ...criterion),
  'criterion.write': did('Wrote about', ...criterion),
  'criterion.weigh': says('Gave out counters'),
  'criterion.move': did('Moved in the list:', ...criterion),
  'criterion.delete': did('Deleted', ...criterion),
  'partner.add': did('Listed', ...partner),
  'partner.write': did('Wrote about', ...partner),
  'partner.check': did('Checked a must of', ...partner),
  'partner.decide': did('Decided about', ...partner),
  'partner.engage': did('Gave a role to', ...partner),
  'partner.date': did('Set when to ask', ...partner),
  'partner.move': did('Moved in the list:', ...partner),
  'partner.delete': did('Deleted', ...partner),
  'scorer.add': did('Added the scorer', 'without a name', 'scorers'),
  'scorer.write': did('Renamed a scorer to', 'no name', 'scorers'),
  'scorer.belong': did('Noted where belongs', 'a scorer', 'scorers'),
  'scorer.delete': did('Took away the scorer', 'without a name', 'scorers'),
  'scoring.open': says('Opened the scoring'),
  'scoring.close': says('Closed the scoring'),
  'scoring.reveal': says('Showed the scores'),
  'scoring.reopen': says('Opened the scoring again'),
  'score.write': says('Somebody scored'),
  'score.clear': says('Took a score away'),
  'objective.write': says('Wrote on the objective'),
  'objective.date': says('Set a date of the objective'),
  'challenge.add': did('Asked', ...challenge),
  'challenge.write': did('Changed', ...challenge),
  'challenge.link': did('Changed what it rests on:', ...challenge),
  'challenge.move': did('Moved in the list:', ...challenge),
  'challenge.delete': did('Deleted', ...challenge),
  'idea.link': did('Linked the idea', 'without words', 'ideas'),
  'idea.tag': did('Said what it gives people:', 'an idea', 'ideas'),
  'idea.lens': did('Noted the lens of', 'an idea', 'ideas'),
  'programme.add': did('Made', ...programme),
  'programme.write': did('Wrote on', ...programme),
  'programme.link': did('Changed what it rests on:', ...programme),
  'programme.mix': did('Chose what changes with', ...programme),
  'programme.date': did('Set the first test of', ...programme),
  'programme.judge': did('Judged', ...programme),
  'programme.move': did('Moved in the list:', ...programme),
  'programme.delete': did('Deleted', ...programme),
  'measure.add': did('Added', ...measure),
  'measure.write': did('Wrote on', ...measure),
  'measure.set': did('Set figures of', ...measure),
  'measure.link': did('Changed what it measures:', ...measure),
  'measure.move': did('Moved in the list:', ...measure),
  'measure.delete': did('Deleted', ...measure),
  'reading.add': did('Noted a figure of', ...measure),
  'reading.write': did('Changed a figure of', ...measure),
  'reading.delete': did('Took away a figure of', ...measure),
  'benchmark.answer': says('Answered a question about the cards'),
  'benchmark.gap': says('Chose the gap'),
  'pledge.add': did('Pledged', 'something', 'pledges'),
  'pledge.write': did('Changed the pledge', 'without words', 'pledges'),
  'action.add': did('Added', ...action),
  'action.write': did('Changed', ...action),
  'action.tick': did('Ticked or unticked', ...action),
  'action.delete': did('Deleted', ...action),
  'change.revert': says('Took a change back'),
  'change.undo': says('Took a change back'),
  'snapshot.restore': says('Restored a snapshot'),
};

/** What a change did, as one would say it. */
export function changeSentence({ types: [type], subject }: HistoryEntry): string {
  return type ? sentences[type](subject) : historyWords.unknown;
}

/** An undo is called after what it took back, where that is known. */
export function entrySentence(
  entry: HistoryEntry,
  known: ReadonlyMap<number, HistoryEntry>,
): string {
  const target = takesBack(entry) ? known.get(entry.revisions[0] ?? -1) : undefined;
  if (!target) return changeSentence(entry);
  if (!takesBack(target)) return historyWords.back(changeSentence(target));
  const first = known.get(target.revisions[0] ?? -1);
  return first ? historyWords.again(changeSentence(first)) : changeSentence(entry);
}

const authors: Readonly<Record<Author, string>> = {
  'this-window': 'this window',
  'the-wall': 'the wall',
  'another-console': 'another console',
  'the-app': 'the app',
  earlier: 'earlier',
};

export const historyWords = {
  command: 'History',
  title: 'History',
  close: 'Close the history',
  tabs: { changes: 'Changes', snapshots: 'Snapshots' },
  tabsLabel: 'What to look back at',
  list: 'Changes, the newest first',
  byWhom: (time: string, author: Author) => `${time} · ${authors[author]}`,
  back: (sentence: string) => `Undone: ${sentence}`,
  again: (sentence: string) => `Done again: ${sentence}`,
  undo: 'Undo this',
  undoThis: (sentence: string) => `Undo this: ${sentence}`,
  /** Undoing an undo. */
  bringBack: 'Bring it back',
  bringBackThis: (sentence: string) => `Bring it back. ${sentence}`,
  isUndone: 'undone',
  overtaken: 'Changed again since: there is nothing to put back.',
  /** Of several that are read as one. */
  oneByOne: 'Open them to undo one.',
  fact: 'A fact: no undo takes it back.',
  facts: {
    vote: 'Votes and scores are facts: no undo takes them back.',
    shown: 'What the room has seen can’t be unseen.',
    time: 'Time that has passed does not come back.',
  },
  more: (count: number) => (count === 1 ? 'and 1 more like it' : `and ${count} more like it`),
  moreOf: (sentence: string, count: number) => `${sentence}, and ${count} more like it`,
  earlier: 'Show earlier changes',
  noEarlier: 'Older changes are in the snapshots.',
  none: 'Nothing has been changed yet.',
  unknown: 'Changed something that this version does not know',
  undone: (sentence: string) => `Undone: ${sentence}. Undo brings it back.`,
  undoneInPart: (back: number, count: number, kept: readonly string[]) => {
    const named = kept.find(Boolean);
    const others = kept.length;
    const whose =
      others === 1 && named
        ? `“${short(named)}” was changed since and stays as it is.`
        : `${others === 1 ? 'One was' : `${others} were`} changed since and ${others === 1 ? 'stays as it is' : 'stay as they are'}.`;
    return `${back} of ${count} put back. ${whose}`;
  },
} as const;

/** Why a change has no undo. */
export function whyNoUndo({ types }: HistoryEntry): string {
  const { facts } = historyWords;
  const type: string = types[0] ?? '';
  const noun = type.split('.')[0];
  if (/^(clock|stage)\./.test(type)) return facts.time;
  if (/\.(reveal|show|hide)$/.test(type)) return facts.shown;
  if (noun === 'round' || noun === 'ballot' || noun === 'tally') return facts.vote;
  return noun === 'score' || noun === 'scoring' || noun === 'scorer'
    ? facts.vote
    : historyWords.fact;
}
