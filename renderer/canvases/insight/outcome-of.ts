// From a drop to its outcome: the only thing a drag adds to the table of outcomes.
import type { Board } from '#shared/derive/board.ts';
import {
  aloneAt,
  clusterAround,
  spread,
  spreadSize,
  wallItems,
} from '#shared/derive/wall-layout.ts';
import { freeSpot } from '#shared/derive/wall-space.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { joinedFamily } from '../../commands/family-commands.ts';
import { movedFamily } from '../../commands/family-place.ts';
import { placeForGroup } from '../../commands/new-group.ts';
import { isSome, type Outcome } from '../../commands/outcomes.ts';
import type { DragWhat, Target } from './layout/target.ts';

interface Here {
  readonly board: Board;
  readonly canvasId: CanvasId;
  readonly newClusterId: () => ClusterId;
}

/** Null where the drop would change nothing. */
export function outcomeOf(what: DragWhat, target: Target, here: Here): Outcome | null {
  if (what.kind === 'cluster') return clusterOutcome(what.clusterId, target, here.board);
  if (what.kind === 'family') return familyOutcome(what, target, here.board);
  const { noteIds } = what;
  switch (target.kind) {
    case 'tray':
      return { to: 'tray', noteIds };
    case 'lane':
      return { to: 'lane', noteIds, laneId: target.laneId, beforeId: target.beforeId };
    case 'cluster': {
      const { clusterId, beforeId } = target;
      return { to: 'cluster', noteIds, clusterId, beforeId };
    }
    case 'note':
      return bornOn(target.noteId, noteIds, here);
    case 'wall':
      return { to: 'alone', places: placesFrom(what, target, here.board) };
    case 'alone': {
      const at = freeSpot(wallItems(here.board), spreadSize(noteIds.length));
      return { to: 'alone', places: placesFrom(what, at, here.board) };
    }
    case 'new-group': {
      const notes = [
        ...here.board.tray,
        ...here.board.alone,
        ...here.board.clusters.flatMap((one) => one.notes),
      ];
      const moved = notes.filter((note) => noteIds.includes(note.id));
      const at = placeForGroup(here.board, moved);
      return {
        to: 'new-cluster',
        noteIds,
        canvasId: here.canvasId,
        clusterId: here.newClusterId(),
        at,
      };
    }
    case 'page':
    case 'insight':
    case 'family':
      return null;
    case 'merge':
      return { to: 'cluster', noteIds, clusterId: target.intoId, beforeId: null };
    default:
      return assertNever(target);
  }
}

function clusterOutcome(clusterId: ClusterId, target: Target, board: Board): Outcome | null {
  if (target.kind === 'wall') return { to: 'moved-cluster', clusterId, at: target };
  if (target.kind === 'merge') return { to: 'merged', clusterId, intoId: target.intoId };
  if (target.kind !== 'family') return null;
  const family = board.families.find((one) => one.family.id === target.familyId);
  const group = board.clusters.find(({ cluster }) => cluster.id === clusterId);
  return family && group ? joinedFamily(board, [group], family) : null;
}

/** Its groups go as far as the corner of its field. */
function familyOutcome(
  { familyId, from }: Extract<DragWhat, { kind: 'family' }>,
  target: Target,
  board: Board,
): Outcome | null {
  if (target.kind !== 'wall') return null;
  const by = { x: target.x - from.x, y: target.y - from.y };
  return movedFamily(board, familyId, by);
}

/**
 * A note dropped on a loner: the cluster stands so that the loner stays where it lay. In the room
 * the tray's notes can be put together as well; theirs stands where there is room.
 */
function bornOn(lonerId: NoteId, dropped: readonly NoteId[], here: Here): Outcome | null {
  const { alone, tray } = here.board;
  const under = [...alone, ...tray].find((note) => note.id === lonerId);
  const noteIds = [lonerId, ...dropped.filter((id) => id !== lonerId)];
  if (!under || !isSome(noteIds)) return null;
  const at =
    under.sort.at === 'alone' ? clusterAround(under.sort) : placeForGroup(here.board, [under]);
  return {
    to: 'new-cluster',
    noteIds,
    canvasId: here.canvasId,
    clusterId: here.newClusterId(),
    at,
  };
}

/** Loners keep their places to each other; notes from elsewhere are laid out side by side. */
function placesFrom(
  { noteIds, heldId }: Extract<DragWhat, { kind: 'notes' }>,
  corner: WallPoint,
  board: Board,
): readonly (WallPoint & { readonly noteId: NoteId })[] {
  const loners = new Map(board.alone.map((note) => [note.id, aloneAt(note)]));
  const held = loners.get(heldId);
  if (held && noteIds.every((id) => loners.has(id)))
    return noteIds.map((noteId) => {
      const was = loners.get(noteId) ?? held;
      return { noteId, x: corner.x + was.x - held.x, y: corner.y + was.y - held.y };
    });
  const spots = spread(corner, noteIds.length);
  return noteIds.map((noteId, nth) => ({ noteId, ...(spots[nth] ?? corner) }));
}
