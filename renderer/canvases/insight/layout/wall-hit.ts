// What of the sort wall lies under a point, in note-widths. The index is made once a layout; a
// question costs the same on a wall of ten notes and of a thousand.
import type { Board } from '#shared/derive/board.ts';
import {
  aloneAt,
  type Box,
  clusterBox,
  columnsFor,
  familyTitleBox,
  noteBox,
  wallMetrics,
} from '#shared/derive/wall-layout.ts';
import type { Cluster } from '#shared/domain/cluster.ts';
import type { FamilyId } from '#shared/domain/family.ts';
import type { Note, NoteId } from '#shared/domain/note.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { placeAt } from './grid.ts';
import { beforeAt, type DragWhat, type Target } from './target.ts';

type Thing =
  | {
      readonly kind: 'cluster';
      readonly cluster: Cluster;
      readonly noteIds: readonly NoteId[];
      readonly box: Box;
    }
  | { readonly kind: 'note'; readonly note: Note; readonly box: Box }
  | { readonly kind: 'family'; readonly familyId: FamilyId; readonly box: Box };

/** Square fields of this many note-widths. */
const FIELD = 2;
const fieldOf = (x: number, y: number): string =>
  `${Math.floor(x / FIELD)},${Math.floor(y / FIELD)}`;

export type WallIndex = ReadonlyMap<string, readonly Thing[]>;

/** Later things lie above earlier ones: loners above clusters. */
export function indexWall(
  board: Pick<Board, 'clusters' | 'alone'> & Partial<Pick<Board, 'families'>>,
): WallIndex {
  const index = new Map<string, Thing[]>();
  const add = (thing: Thing): void => {
    const { x, y, width, height } = thing.box;
    for (let column = Math.floor(x / FIELD); column <= Math.floor((x + width) / FIELD); column++)
      for (let row = Math.floor(y / FIELD); row <= Math.floor((y + height) / FIELD); row++) {
        const key = `${column},${row}`;
        const held = index.get(key);
        if (held) held.push(thing);
        else index.set(key, [thing]);
      }
  };
  for (const one of board.families ?? [])
    add({ kind: 'family', familyId: one.family.id, box: familyTitleBox(one) });
  for (const { cluster, notes } of board.clusters) {
    const noteIds = notes.map((note) => note.id);
    add({ kind: 'cluster', cluster, noteIds, box: clusterBox(cluster, notes.length) });
  }
  for (const note of board.alone) add({ kind: 'note', note, box: noteBox(aloneAt(note)) });
  return index;
}

const holds = ({ x, y, width, height }: Box, point: WallPoint): boolean =>
  point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;

function isDragged(thing: Thing, what: DragWhat): boolean {
  if (what.kind === 'cluster')
    return thing.kind === 'cluster' && thing.cluster.id === what.clusterId;
  return what.kind === 'notes' && thing.kind === 'note' && what.noteIds.includes(thing.note.id);
}

/** The topmost thing under a point that is not itself dragged. */
export function thingAt(index: WallIndex, point: WallPoint, what: DragWhat): Thing | null {
  return (
    index
      .get(fieldOf(point.x, point.y))
      ?.findLast((thing) => holds(thing.box, point) && !isDragged(thing, what)) ?? null
  );
}

/** Where something dropped here would go; `corner` is the corner of what is dragged. */
export function hitWall(
  index: WallIndex,
  point: WallPoint,
  corner: WallPoint,
  what: DragWhat,
): Target {
  const thing = thingAt(index, point, what);
  if (what.kind === 'family') return { kind: 'wall', ...corner };
  if (what.kind === 'cluster') {
    if (thing?.kind === 'family') return { kind: 'family', familyId: thing.familyId };
    if (thing?.kind === 'cluster' && point.y < thing.box.y + wallMetrics.header)
      return { kind: 'merge', intoId: thing.cluster.id };
    return { kind: 'wall', ...corner };
  }
  if (!thing || thing.kind === 'family') return { kind: 'wall', ...corner };
  if (thing.kind === 'note') return { kind: 'note', noteId: thing.note.id };
  const { box, noteIds, cluster } = thing;
  const { header, pad, gap, noteHeight } = wallMetrics;
  const grid = {
    x: box.x + pad,
    y: box.y + header,
    columns: columnsFor(noteIds.length),
    cellWidth: 1,
    cellHeight: noteHeight,
    gap,
  };
  // On the header: at the end.
  const place = point.y < box.y + header ? noteIds.length : placeAt(grid, point, noteIds.length);
  return {
    kind: 'cluster',
    clusterId: cluster.id,
    beforeId: beforeAt(noteIds, place, what.noteIds),
  };
}
