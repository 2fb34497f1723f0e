// What is different between a session then and now, by kind of record and in people's own words.
import { type AnyRecord, type Noun, nouns } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { equalValues } from '../lib/equal.ts';
import type { Diff, RecordChange } from '../ops/diff.ts';
import { diffBetween } from '../ops/restore.ts';
import { isHushed, recordName } from './record-name.ts';

export interface Reworded {
  readonly was: string;
  readonly is: string;
}
export interface Moved {
  readonly name: string;
  /** Its group or lane then and now; empty where it has none. */
  readonly from: string;
  readonly to: string;
}
export interface Difference {
  readonly noun: Noun;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Reworded[];
  readonly moved: readonly Moved[];
}

/** Where a thing is, rather than what it is. */
const placeFields: ReadonlySet<string> = new Set([
  ...['sort', 'laneId', 'rank', 'regroupCount', 'x', 'y', 'familyId'],
]);

export function compare(then: Session, now: Session): readonly Difference[] {
  const diff = diffBetween(then, now);
  return nouns.flatMap((noun) => {
    const own = diff.filter((change) => change.noun === noun);
    return own.length === 0 ? [] : [differenceOf(noun, own, then, now)];
  });
}

function differenceOf(noun: Noun, diff: Diff, then: Session, now: Session): Difference {
  const added: string[] = [];
  const removed: string[] = [];
  const changed: Reworded[] = [];
  const moved: Moved[] = [];
  for (const { before, after } of diff) {
    if (!before && after) added.push(recordName(now, noun, after));
    else if (before && !after) removed.push(recordName(then, noun, before));
    else if (before && after) {
      const [was, is] = [recordName(then, noun, before), recordName(now, noun, after)];
      if (isElsewhere({ before, after }))
        moved.push({ name: is, from: placeIn(then, before), to: placeIn(now, after) });
      if (isOther({ before, after })) changed.push({ was, is });
    }
  }
  return { noun, added, removed, changed, moved };
}

interface Pair {
  readonly before: AnyRecord;
  readonly after: AnyRecord;
}
const changedFields = ({ before, after }: Pair): readonly string[] => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([key, value]) =>
    equalValues(was.get(key), value) ? [] : [key],
  );
};
const isElsewhere = (pair: Pair): boolean =>
  changedFields(pair).some((field) => placeFields.has(field));
const isOther = (pair: Pair): boolean =>
  changedFields(pair).some((field) => !placeFields.has(field));

function placeIn(session: Session, record: AnyRecord): string {
  if (!('sort' in record)) return '';
  if (record.sort.at === 'cluster') return session.cluster.get(record.sort.clusterId)?.title ?? '';
  return session.lane.get(record.laneId ?? '')?.title ?? '';
}

export const sizeOf = ({ added, removed, changed, moved }: Difference): number =>
  added.length + removed.length + changed.length + moved.length;

/** Only how many: what stands in them is nobody's to read here. */
export const isCountedOnly = ({ noun }: Pick<RecordChange, 'noun'>): boolean => isHushed(noun);
