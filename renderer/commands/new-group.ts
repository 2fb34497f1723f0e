import type { Board } from '#shared/derive/board.ts';
import { aloneAt, clusterAround, clusterBox, wallItems } from '#shared/derive/wall-layout.ts';
import { freeSpot, freeSpotNear } from '#shared/derive/wall-space.ts';
import type { Note } from '#shared/domain/note.ts';
import type { WallPoint } from '#shared/domain/wall.ts';

/**
 * Where a group of these notes may stand without lying on anything: around the first loner among
 * them, beside the cluster they are split from, else in the first free place.
 */
export function placeForGroup(board: Board, notes: readonly Note[]): WallPoint {
  const moved = new Set<string>(notes.map((note) => note.id));
  const others = wallItems(board).filter((item) => !moved.has(item.id));
  const { width, height } = clusterBox({ x: 0, y: 0 }, notes.length);
  const loner = notes.find((note) => note.sort.at === 'alone');
  if (loner) return freeSpotNear(others, { width, height }, clusterAround(aloneAt(loner)));
  const from = notes.find((note) => note.sort.at === 'cluster');
  const cluster =
    from?.sort.at === 'cluster'
      ? board.clusters.find(
          (one) => one.cluster.id === (from.sort.at === 'cluster' && from.sort.clusterId),
        )
      : undefined;
  if (!cluster) return freeSpot(others, { width, height });
  return freeSpotNear(others, { width, height }, cluster.cluster);
}
