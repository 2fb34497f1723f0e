// Everything that can become of notes and clusters on an insight canvas, and the ops that make it
// so. Drop, menu and keys all end here, so that they can't differ.
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { FamilyId } from '#shared/domain/family.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { ontoWall, type WallPoint } from '#shared/domain/wall.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { Op } from '#shared/ops/apply-op.ts';

type Notes = readonly [NoteId, ...NoteId[]];

export type ClusterPlaces = readonly (WallPoint & { readonly clusterId: ClusterId })[];

export type Outcome =
  | { readonly to: 'tray'; readonly noteIds: Notes }
  | { readonly to: 'parked'; readonly noteIds: Notes }
  | {
      readonly to: 'lane';
      readonly noteIds: Notes;
      readonly laneId: LaneId | null;
      readonly beforeId: NoteId | null;
    }
  | {
      readonly to: 'alone';
      readonly places: readonly (WallPoint & { readonly noteId: NoteId })[];
    }
  | {
      readonly to: 'cluster';
      readonly noteIds: Notes;
      readonly clusterId: ClusterId;
      readonly beforeId: NoteId | null;
    }
  | {
      readonly to: 'new-cluster';
      readonly noteIds: Notes;
      readonly canvasId: CanvasId;
      readonly clusterId: ClusterId;
      readonly at: WallPoint;
    }
  | { readonly to: 'moved-cluster'; readonly clusterId: ClusterId; readonly at: WallPoint }
  | { readonly to: 'merged'; readonly clusterId: ClusterId; readonly intoId: ClusterId }
  /** Groups come together under one title, and stand together. */
  | {
      readonly to: 'family';
      readonly familyId: FamilyId;
      readonly clusterIds: readonly ClusterId[];
      readonly places: ClusterPlaces;
    }
  | { readonly to: 'left-family'; readonly clusterIds: readonly ClusterId[] }
  | { readonly to: 'moved-family'; readonly familyId: FamilyId; readonly places: ClusterPlaces }
  | { readonly to: 'copy'; readonly noteId: NoteId; readonly copyId: NoteId };

export const isSome = (ids: readonly NoteId[]): ids is Notes => ids.length > 0;

export function opsOf(outcome: Outcome): readonly Op[] {
  switch (outcome.to) {
    case 'tray':
      return [{ type: 'note.tray', noteIds: [...outcome.noteIds] }];
    case 'parked':
      return [{ type: 'note.park', noteIds: [...outcome.noteIds] }];
    case 'lane': {
      const { laneId, beforeId } = outcome;
      return [{ type: 'note.lane', noteIds: [...outcome.noteIds], laneId, beforeId }];
    }
    case 'alone':
      return [
        {
          type: 'note.place',
          places: outcome.places.map(({ noteId, ...at }) => ({ noteId, ...ontoWall(at) })),
        },
      ];
    case 'cluster': {
      const { clusterId, beforeId } = outcome;
      return [{ type: 'cluster.gather', clusterId, noteIds: [...outcome.noteIds], beforeId }];
    }
    case 'new-cluster': {
      const { clusterId, canvasId, at } = outcome;
      const noteIds = [...outcome.noteIds];
      return [{ type: 'cluster.create', clusterId, canvasId, ...ontoWall(at), noteIds }];
    }
    case 'moved-cluster':
      return [{ type: 'cluster.move', clusterId: outcome.clusterId, ...ontoWall(outcome.at) }];
    case 'merged':
      return [{ type: 'cluster.merge', clusterId: outcome.clusterId, intoId: outcome.intoId }];
    case 'family': {
      const { familyId, clusterIds, places } = outcome;
      return [
        { type: 'family.gather', familyId, clusterIds: [...clusterIds] },
        ...places.map(movedTo),
      ];
    }
    case 'left-family':
      return [{ type: 'family.leave', clusterIds: [...outcome.clusterIds] }];
    case 'moved-family':
      return outcome.places.map(movedTo);
    case 'copy':
      return [{ type: 'note.duplicate', noteId: outcome.noteId, copyId: outcome.copyId }];
    default:
      return assertNever(outcome);
  }
}

const movedTo = ({ clusterId, ...at }: ClusterPlaces[number]): Op => ({
  type: 'cluster.move',
  clusterId,
  ...ontoWall(at),
});
