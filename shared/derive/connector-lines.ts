// Lines between things on a wall, from edge to edge, in note-widths. One end that does not stand on
// the wall, and there is no line to draw.
import type { Connector, ConnectorId } from '../domain/connector.ts';
import type { WallPoint } from '../domain/wall.ts';
import type { Board } from './board.ts';
import { aloneAt, type Box, cellsOf, clusterBox, noteBox } from './wall-layout.ts';

export interface ConnectorLine {
  readonly id: ConnectorId;
  readonly from: WallPoint;
  readonly to: WallPoint;
}

export function connectorLines(
  connectors: Iterable<Connector>,
  board: Pick<Board, 'clusters' | 'alone'>,
): readonly ConnectorLine[] {
  const boxes = boxesOn(board);
  return [...connectors].flatMap(({ id, from, to }): readonly ConnectorLine[] => {
    const [start, end] = [boxes.get(from.id), boxes.get(to.id)];
    if (!start || !end) return [];
    return [{ id, from: towards(start, middleOf(end)), to: towards(end, middleOf(start)) }];
  });
}

function boxesOn({ clusters, alone }: Pick<Board, 'clusters' | 'alone'>): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { cluster, notes } of clusters) {
    boxes.set(cluster.id, clusterBox(cluster, notes.length));
    cellsOf(cluster, notes.length).forEach((cell, nth) => {
      const note = notes[nth];
      if (note) boxes.set(note.id, cell);
    });
  }
  for (const note of alone) boxes.set(note.id, noteBox(aloneAt(note)));
  return boxes;
}

const middleOf = ({ x, y, width, height }: Box): WallPoint => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where a line from the middle of a box leaves it; its middle where the other end lies inside. */
function towards(box: Box, other: WallPoint): WallPoint {
  const middle = middleOf(box);
  const [across, down] = [other.x - middle.x, other.y - middle.y];
  const part = Math.min(
    across === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(across),
    down === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(down),
  );
  return part >= 1 ? middle : { x: middle.x + across * part, y: middle.y + down * part };
}
