// Where the groups of a family stand: together, so that one field and one title hold them. What
// stands together already is left where people put it.
import type { Board, BoardCluster, BoardFamily } from '#shared/derive/board.ts';
import {
  type Box,
  clusterBox,
  familyBox,
  familyMetrics,
  wallItems,
} from '#shared/derive/wall-layout.ts';
import { freeSpotNear, MARGIN, overlaps } from '#shared/derive/wall-space.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import type { ClusterPlaces, Outcome } from './outcomes.ts';

/** Wide enough for a screen, as the wall itself. */
const SHAPE = 2.4;

const boxOf = ({ cluster, notes }: BoardCluster): Box => clusterBox(cluster, notes.length);
const idsOf = (groups: readonly BoardCluster[]): ReadonlySet<string> =>
  new Set(groups.map(({ cluster }) => cluster.id));

/** What else stands on the wall: strangers to these groups and to their family's title. */
function strangersTo(board: Board, groups: readonly BoardCluster[]) {
  const own = idsOf(groups);
  const families = new Set<string>(groups.flatMap(({ cluster }) => cluster.familyId ?? []));
  return wallItems(board).filter(({ id }) => !own.has(id) && !families.has(id));
}

const isAlone = (board: Board, groups: readonly BoardCluster[], boxes: readonly Box[]): boolean => {
  const field = familyBox(boxes);
  return strangersTo(board, groups).every(({ box }) => !overlaps(field, box));
};

/** Moves that bring these groups together; none where they stand so already. */
export function placesTogether(board: Board, groups: readonly BoardCluster[]): ClusterPlaces {
  const boxes = groups.map(boxOf);
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const field = familyBox(boxes);
  if (isAlone(board, groups, boxes) && area > 0.4 * field.width * field.height) return [];
  const flowed = flow(boxes);
  const [anchor] = boxes;
  const first = {
    x: (anchor?.x ?? 0) - familyMetrics.pad,
    y: (anchor?.y ?? 0) - familyMetrics.title,
  };
  const { width, height } = familyBox(flowed);
  const spot = freeSpotNear(strangersTo(board, groups), { width, height }, first);
  return groups.flatMap(({ cluster }, nth) => {
    const at = flowed[nth];
    return at ? [{ clusterId: cluster.id, ...inside(spot, at) }] : [];
  });
}

const inside = (field: WallPoint, at: WallPoint): WallPoint => ({
  x: field.x + familyMetrics.pad + at.x,
  y: field.y + familyMetrics.title + at.y,
});

/** In rows, from 0, 0 on. */
function flow(boxes: readonly Box[]): readonly Box[] {
  const area = boxes.reduce((sum, box) => sum + (box.width + MARGIN) * (box.height + MARGIN), 0);
  const widest = Math.max(Math.sqrt(area * SHAPE), ...boxes.map(({ width }) => width));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return boxes.map((box) => {
    if (x > 0 && x + box.width > widest) {
      x = 0;
      y += rowHeight + MARGIN;
      rowHeight = 0;
    }
    const at = { ...box, x, y };
    x += box.width + MARGIN;
    rowHeight = Math.max(rowHeight, box.height);
    return at;
  });
}

/** A group comes to a family: beside or below what is there, wherever the field stays smallest. */
export function placeIn(board: Board, family: BoardFamily, joining: BoardCluster): ClusterPlaces {
  const all = [...family.clusters, joining];
  const held = family.clusters.map(boxOf);
  const size = boxOf(joining);
  if (isAlone(board, all, [...held, size])) {
    const together = placesTogether(board, all);
    if (together.length === 0) return [];
  }
  const field = familyBox(held);
  const others = wallItems(board).filter(({ id }) => id !== joining.cluster.id);
  const corners = [
    { x: field.x + field.width - familyMetrics.pad + MARGIN, y: field.y + familyMetrics.title },
    { x: field.x + familyMetrics.pad, y: field.y + field.height - familyMetrics.pad + MARGIN },
  ];
  const spots = corners
    .map((corner) => freeSpotNear(others, size, corner))
    .map((at) => ({ at, grown: familyBox([...held, { ...size, ...at }]) }))
    .filter(({ at }) => isAlone(board, all, [...held, { ...size, ...at }]))
    .sort((a, b) => a.grown.width * a.grown.height - b.grown.width * b.grown.height);
  const [best] = spots;
  return best ? [{ clusterId: joining.cluster.id, ...best.at }] : placesTogether(board, all);
}

/** All its groups, as far as the title was moved. */
export function movedFamily(
  { families }: Pick<Board, 'families'>,
  familyId: string,
  by: WallPoint,
): Outcome | null {
  const moved = families.find(({ family }) => family.id === familyId);
  if (!moved) return null;
  const places = moved.clusters.map(({ cluster: { id, x, y } }) => ({
    clusterId: id,
    x: x + by.x,
    y: y + by.y,
  }));
  return { to: 'moved-family', familyId: moved.family.id, places };
}
