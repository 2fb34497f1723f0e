// What the live region says after an outcome.
import { boardOf } from '#shared/derive/board.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { familyWords } from '#shared/strings/tables.ts';
import type { Outcome } from './outcomes.ts';

const words = insightWords.did;

const spoken = (session: Session, ids: readonly NoteId[]): string => {
  const [first] = ids;
  const text = first && session.note.get(first)?.text;
  return ids.length === 1 && text ? words.one(text) : words.many(ids.length);
};

const titleOf = (session: Session, clusterId: string): string =>
  session.cluster.get(clusterId)?.title || insightWords.sort.unnamedGroup;

const groupsIn = (session: Session, ids: readonly string[]): string =>
  ids.length === 1 ? familyWords.one(titleOf(session, ids[0] ?? '')) : familyWords.many(ids.length);

/** The place of the last moved note among its new neighbours, counted from 1. */
function placeIn(ids: readonly string[], moved: readonly NoteId[]): readonly [number, number] {
  const last = moved.at(-1);
  return [last ? ids.indexOf(last) + 1 : 0, ids.length];
}

/** Said of the session before and after. */
export function outcomeWords(before: Session, after: Session, outcome: Outcome): string {
  switch (outcome.to) {
    case 'tray':
      return words.tray(spoken(after, outcome.noteIds));
    case 'parked':
      return parkingWords.parked(spoken(after, outcome.noteIds));
    case 'alone':
      return words.alone(
        spoken(
          after,
          outcome.places.map((place) => place.noteId),
        ),
      );
    case 'lane': {
      const canvasId = after.note.get(outcome.noteIds[0])?.canvasId ?? '';
      const lane = boardOf(after, canvasId).lanes.get(outcome.laneId) ?? [];
      const ids = lane.map((note) => note.id);
      const title = outcome.laneId ? after.lane.get(outcome.laneId)?.title : undefined;
      return words.place(
        spoken(after, outcome.noteIds),
        title ? words.one(title) : insightWords.collect.noLane,
        ...placeIn(ids, outcome.noteIds),
      );
    }
    case 'cluster': {
      const canvasId = after.cluster.get(outcome.clusterId)?.canvasId ?? '';
      const found = boardOf(after, canvasId).clusters.find(
        ({ cluster }) => cluster.id === outcome.clusterId,
      );
      const ids = (found?.notes ?? []).map((note) => note.id);
      return words.place(
        spoken(after, outcome.noteIds),
        words.group(after.cluster.get(outcome.clusterId)?.title ?? ''),
        ...placeIn(ids, outcome.noteIds),
      );
    }
    case 'new-cluster':
      return words.newGroup(spoken(after, outcome.noteIds), outcome.noteIds.length);
    case 'moved-cluster':
      return words.movedGroup(titleOf(after, outcome.clusterId));
    case 'merged':
      return words.merged(titleOf(before, outcome.clusterId), titleOf(before, outcome.intoId));
    case 'family': {
      const { clusterIds, familyId } = outcome;
      const family = before.family.get(familyId);
      if (!family) return familyWords.made(clusterIds.length);
      return familyWords.joined(groupsIn(before, clusterIds), family.title || familyWords.unnamed);
    }
    case 'left-family':
      return familyWords.left(groupsIn(before, outcome.clusterIds));
    case 'moved-family':
      return familyWords.moved(after.family.get(outcome.familyId)?.title || familyWords.unnamed);
    case 'copy':
      return words.copied(before.note.get(outcome.noteId)?.text ?? '');
    default:
      return assertNever(outcome);
  }
}
