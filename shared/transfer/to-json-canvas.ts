// One wall as JSON Canvas 1.0 (jsoncanvas.org): notes are text cards, groups are groups, connectors
// are edges. Places and sizes follow the wall.
import { type Board, boardOf } from '../derive/board.ts';
import { tidyWall } from '../derive/tidy-wall.ts';
import {
  aloneAt,
  type Box,
  cellsOf,
  clusterBox,
  noteBox,
  spread,
  wallItems,
} from '../derive/wall-layout.ts';
import { overlaps } from '../derive/wall-space.ts';
import type { Note, NoteTone } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import type { WallPoint } from '../domain/wall.ts';

/** Pixels of the format for one note-width. */
const NOTE = 250;
/** The presets of the format nearest to our tones: red, orange, yellow, green, cyan, purple. */
const colours: Readonly<Record<NoteTone, string | undefined>> = {
  butter: '3',
  sky: '5',
  rose: '1',
  leaf: '4',
  paper: undefined,
};

interface CanvasNode {
  readonly id: string;
  readonly type: 'text' | 'group';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color?: string;
  readonly text?: string;
  readonly label?: string;
}
interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly toNode: string;
  readonly label?: string;
}
export interface JsonCanvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

const placed = ({ x, y, width, height }: Box) => ({
  ...{ x: Math.round(x * NOTE), y: Math.round(y * NOTE) },
  ...{ width: Math.round(width * NOTE), height: Math.round(height * NOTE) },
});

function card({ id, text, tone }: Note, box: Box): CanvasNode {
  const color = colours[tone];
  return { id, type: 'text', ...placed(box), text, ...(color && { color }) };
}

/**
 * Where everything stands. In this format a card is in the group it lies on: where things overlap on
 * the wall they are set apart, or a single note would be read as part of a group.
 */
function placesOf(board: Board): ReadonlyMap<string, Box> {
  const items = wallItems({ clusters: board.clusters, alone: board.alone });
  const isClear = items.every(({ box }, nth) =>
    items.slice(nth + 1).every((other) => !overlaps(box, other.box)),
  );
  const apart = isClear ? new Map<string, WallPoint>() : tidyWall(items);
  return new Map(items.map(({ id, box }) => [id, { ...box, ...apart.get(id) }]));
}

export function jsonCanvasOf(session: Session, canvasId: string): JsonCanvas {
  const board = boardOf(session, canvasId);
  const boxes = placesOf(board);
  const groups = board.clusters.flatMap(({ cluster, notes }): readonly CanvasNode[] => {
    const at = boxes.get(cluster.id) ?? cluster;
    const cells = cellsOf(at, notes.length);
    const box = placed(clusterBox(at, notes.length));
    const label = cluster.title === '' ? {} : { label: cluster.title };
    return [
      { id: cluster.id, type: 'group', ...box, ...label },
      ...notes.flatMap((note, nth) => {
        const cell = cells[nth];
        return cell ? [card(note, cell)] : [];
      }),
    ];
  });
  // What is not sorted yet stands below everything else.
  const bottom = Math.max(0, ...[...boxes.values()].map(({ y, height }) => y + height)) + 1;
  const left = Math.min(0, ...[...boxes.values()].map(({ x }) => x));
  const waiting = spread({ x: left, y: bottom }, board.tray.length);
  const edges = [...session.connector.values()]
    .filter((one) => one.canvasId === canvasId)
    .map(
      ({ id, from, to, label }): CanvasEdge => ({
        ...{ id, fromNode: from.id, toNode: to.id },
        ...(label !== '' && { label }),
      }),
    );
  const nodes = [
    ...groups,
    ...board.alone.map((note) => card(note, noteBox(boxes.get(note.id) ?? aloneAt(note)))),
    ...board.tray.map((note, nth) => card(note, noteBox(waiting[nth] ?? { x: left, y: bottom }))),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: edges.filter(({ fromNode, toNode }) => known.has(fromNode) && known.has(toNode)),
  };
}

export const toJsonCanvas = (session: Session, canvasId: string): string =>
  `${JSON.stringify(jsonCanvasOf(session, canvasId), null, '\t')}\n`;
