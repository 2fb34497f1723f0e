// The changes of all windows as a list to read, and to undo from: what each did to what, who made
// it, which were taken back since. Pure; the words are in strings/history.
import type { AnyRecord, Noun } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { isUndoableForAll } from '../ops/apply-op.ts';
import { type ChangeType, type Return, readName, returns } from '../ops/change-name.ts';
import type { Diff, RecordChange } from '../ops/diff.ts';
import { isOvertaken } from '../ops/undo-one.ts';
import { recordName } from './record-name.ts';

/** Whose change it was; `earlier`: made in a window that is closed by now. */
export type Author = 'this-window' | 'the-wall' | 'another-console' | 'the-app' | 'earlier';

/** What a change was about. */
export interface Subject {
  /** The words of the first record; empty where it has none. */
  readonly name: string;
  /** How many of its kind were touched. */
  readonly count: number;
  /** The group or lane a note went to; null: it went nowhere. */
  readonly to: string | null;
}

export interface HistoryEntry {
  readonly revision: number;
  /** By the host’s clock. */
  readonly at: number;
  /** The first is what was meant; the others came along. Empty: a newer version’s. */
  readonly types: readonly ChangeType[];
  readonly author: Author;
  readonly subject: Subject;
  /** The changes it took back, or the snapshot it went back to. */
  readonly revisions: readonly number[];
  /** Votes, reveals and clocks are facts. */
  readonly isUndoable: boolean;
  /** All that it did was changed again since: there is nothing to put back. */
  readonly isOvertaken: boolean;
}

export interface KeptChange {
  readonly revision: number;
  readonly at: number;
  readonly name: string;
  readonly diff: Diff;
}

export function entryOf(session: Session, change: KeptChange, author: Author): HistoryEntry {
  const { types, revisions } = readName(change.name);
  const [type] = types;
  return {
    revision: change.revision,
    at: change.at,
    types,
    author,
    subject: subjectOf(session, type, change.diff),
    revisions,
    isUndoable: change.name.split(' ').every(isUndoableForAll),
    isOvertaken: isOvertaken(session, change.diff),
  };
}

/** What a type is about, where its first word does not say it. */
const about: Readonly<Partial<Record<ChangeType, Noun>>> = {
  'cluster.create': 'note',
  'cluster.gather': 'note',
  'family.gather': 'cluster',
  'family.leave': 'cluster',
  'clock.start': 'visit',
  'clock.pause': 'visit',
  'clock.resume': 'visit',
  'clock.stop': 'visit',
  'slip.reveal': 'note',
  'stance.show': 'stakeholder',
  'stance.hide': 'stakeholder',
  'stance.write': 'stakeholder',
  'ballot.write': 'round',
  'tally.write': 'round',
  'round.discard': 'round',
  'score.write': 'scoring',
  'score.clear': 'scoring',
};

function subjectOf(session: Session, type: ChangeType | undefined, diff: Diff): Subject {
  const noun = type && (about[type] ?? type.split('.')[0]);
  const own = diff.filter((change) => change.noun === noun);
  const touched = own.length > 0 ? meant(type, own) : [];
  const [first] = touched;
  const record = first?.after ?? first?.before;
  if (!first || !record) return { name: '', count: diff.length, to: null };
  const name = recordName(session, first.noun, record);
  return { name, count: touched.length, to: placeOf(session, type, record) };
}

/** What only made way for it is not counted: the step that was open before, notes that moved up. */
function meant(type: ChangeType | undefined, own: readonly RecordChange[]): Diff {
  if (type === 'stage.open')
    return own.filter(({ noun, after }) => noun === 'stage' && after?.state === 'open');
  if (type !== 'cluster.gather' && type !== 'note.lane') return own;
  const movers = own.filter((change) => {
    if (change.noun !== 'note' || !change.before || !change.after) return true;
    const { before, after } = change;
    if (type === 'note.lane') return before.laneId !== after.laneId;
    const [from, into] = [before.sort, after.sort];
    return from.at !== 'cluster' || into.at !== 'cluster' || from.clusterId !== into.clusterId;
  });
  return movers.length > 0 ? movers : own;
}

function placeOf(session: Session, type: ChangeType | undefined, record: AnyRecord) {
  if (!('sort' in record)) return null;
  if (type === 'note.lane') return session.lane.get(record.laneId ?? '')?.title ?? null;
  if (record.sort.at !== 'cluster') return null;
  return session.cluster.get(record.sort.clusterId)?.title ?? null;
}

const isReturn = (type: ChangeType | undefined): type is Return =>
  returns.some((one) => one === type);

/** Takes back other changes: an undo, wherever it was asked for. */
export const takesBack = ({ types: [type] }: HistoryEntry): boolean =>
  isReturn(type) && type !== 'snapshot.restore';

/** The changes that an undo took back and no other undo brought again. `entries`: newest first. */
export function undoneIn(entries: readonly HistoryEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const entry of entries)
    if (takesBack(entry) && !undone.has(entry.revision))
      for (const revision of entry.revisions) undone.add(revision);
  return undone;
}

/** The list with its newest page read again; after a gap it begins anew. */
export function withNewest(
  entries: readonly HistoryEntry[],
  newest: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const oldest = newest.at(-1)?.revision ?? 0;
  const older = entries.filter(({ revision }) => revision < oldest);
  const isGap = (entries[0]?.revision ?? 0) < oldest - 1;
  return isGap ? newest : [...newest, ...older];
}

/** Changes further apart are not read as one, in milliseconds. */
export const FOLD_MS = 60_000;

/** Changes of one kind that somebody made one right after the other are read as one, newest first. */
export function folded(entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
  const runs: HistoryEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goTogether(last, entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

const goTogether = (later: HistoryEntry, earlier: HistoryEntry): boolean =>
  later.types[0] !== undefined &&
  !isReturn(later.types[0]) &&
  later.types[0] === earlier.types[0] &&
  later.author === earlier.author &&
  later.at - earlier.at <= FOLD_MS;
