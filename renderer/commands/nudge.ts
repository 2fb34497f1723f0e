// Moving one place further by keys: in the order of a lane or a cluster, or a little on the wall.
import { boardOf } from '#shared/derive/board.ts';
import { columnsFor } from '#shared/derive/wall-layout.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Note, NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import type { Outcome } from './outcomes.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** Note-widths a press of a key moves something on the wall. */
const NUDGE = 0.25;
export const along: Readonly<Record<Direction, WallPoint>> = {
  left: { x: -NUDGE, y: 0 },
  right: { x: NUDGE, y: 0 },
  up: { x: 0, y: -NUDGE },
  down: { x: 0, y: NUDGE },
  first: { x: 0, y: 0 },
  last: { x: 0, y: 0 },
};

/** Null where the note can go no further that way. */
export function nudged(
  session: Session,
  noteId: string,
  direction: Direction,
  how: 'order' | 'place',
  stage: Stage | null,
): Outcome | null {
  const note = session.note.get(noteId);
  if (!note) return null;
  if (stage?.kind === 'collect' || stage?.kind === 'ideas')
    return how === 'order' ? inLane(session, note, direction) : null;
  const { sort } = note;
  if (sort.at === 'cluster' && how === 'order')
    return inCluster(session, note, sort.clusterId, direction);
  if (sort.at !== 'alone') return null;
  const { x, y } = along[direction];
  return { to: 'alone', places: [{ noteId: note.id, x: sort.x + x, y: sort.y + y }] };
}

export function nudgedCluster(
  session: Session,
  clusterId: string,
  direction: Direction,
): Outcome | null {
  const cluster = session.cluster.get(clusterId);
  if (!cluster) return null;
  const { x, y } = along[direction];
  return {
    to: 'moved-cluster',
    clusterId: cluster.id,
    at: { x: cluster.x + x, y: cluster.y + y },
  };
}

function inLane(session: Session, note: Note, direction: Direction): Outcome | null {
  const lane = boardOf(session, note.canvasId).lanes.get(note.laneId) ?? [];
  const beforeId = beforeAfterStep(lane, note.id, direction, 1);
  if (beforeId === undefined) return null;
  return { to: 'lane', noteIds: [note.id], laneId: note.laneId, beforeId };
}

function inCluster(
  session: Session,
  note: Note,
  clusterId: ClusterId,
  direction: Direction,
): Outcome | null {
  const { clusters } = boardOf(session, note.canvasId);
  const notes = clusters.find(({ cluster }) => cluster.id === clusterId)?.notes ?? [];
  const beforeId = beforeAfterStep(notes, note.id, direction, columnsFor(notes.length));
  if (beforeId === undefined) return null;
  return { to: 'cluster', noteIds: [note.id], clusterId, beforeId };
}

/** The note that will come next after the step; null at the end, undefined where there is no step. */
function beforeAfterStep(
  notes: readonly Note[],
  id: NoteId,
  direction: Direction,
  columns: number,
): NoteId | null | undefined {
  const at = notes.findIndex((note) => note.id === id);
  const rest = notes.filter((note) => note.id !== id);
  const to = {
    left: at - 1,
    right: at + 1,
    up: at - columns,
    down: at + columns,
    first: 0,
    last: rest.length,
  }[direction];
  if (to < 0 || to > rest.length || to === at) return undefined;
  return rest[to]?.id ?? null;
}
