// What is dragged and where it would land: the two values a drag is about.
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { FamilyId } from '#shared/domain/family.ts';
import type { InsightId } from '#shared/domain/insight.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { WallPoint } from '#shared/domain/wall.ts';

export type DragWhat =
  | {
      readonly kind: 'notes';
      readonly noteIds: readonly [NoteId, ...NoteId[]];
      /** The one under the pointer. */
      readonly heldId: NoteId;
    }
  | { readonly kind: 'cluster'; readonly clusterId: ClusterId }
  | {
      readonly kind: 'family';
      readonly familyId: FamilyId;
      /** Corner of its field, in note-widths. */
      readonly from: WallPoint;
    };

export type Target =
  | { readonly kind: 'tray' }
  | { readonly kind: 'lane'; readonly laneId: LaneId | null; readonly beforeId: NoteId | null }
  | { readonly kind: 'cluster'; readonly clusterId: ClusterId; readonly beforeId: NoteId | null }
  /** On a loner: a cluster is born. */
  | { readonly kind: 'note'; readonly noteId: NoteId }
  | { readonly kind: 'merge'; readonly intoId: ClusterId }
  /** On the title of a family: the group joins it. */
  | { readonly kind: 'family'; readonly familyId: FamilyId }
  /** Free wall; the corner of what is dragged, in note-widths. */
  | { readonly kind: 'wall'; readonly x: number; readonly y: number }
  /** Somewhere alone, where there is room. */
  | { readonly kind: 'alone' }
  /** A group of its own, where there is room. */
  | { readonly kind: 'new-group' }
  /** An insight may rest on it; null: a new one does. */
  | { readonly kind: 'insight'; readonly insightId: InsightId | null }
  /** Not a place: resting here turns the page. */
  | { readonly kind: 'page'; readonly page: number };

/** The first note from a place on that stays where it is. */
export function beforeAt(
  noteIds: readonly NoteId[],
  place: number,
  moved: readonly NoteId[],
): NoteId | null {
  for (let nth = place; nth < noteIds.length; nth++) {
    const id = noteIds[nth];
    if (id && !moved.includes(id)) return id;
  }
  return null;
}
