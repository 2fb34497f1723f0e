// Lines between things on a wall, from edge to edge. They lie under the notes: of each line there is
// what no note covers. One end that does not stand there, and there is no line to draw.
import type { Connector, ConnectorId } from '../domain/connector.ts';
import type { WallPoint } from '../domain/wall.ts';
import type { Board } from './board.ts';
import { aloneAt, type Box, cellsOf, clusterBox, noteBox } from './wall-layout.ts';
import { overlaps } from './wall-space.ts';

export interface Stretch {
  readonly from: WallPoint;
  readonly to: WallPoint;
}
export interface ConnectorLine extends Stretch {
  readonly id: ConnectorId;
  readonly label: string;
  /** What is seen of it, in its direction. */
  readonly pieces: readonly Stretch[];
  /** Its beginning is seen, its end is: a mark and an arrow belong there. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

/** Where things stand, in any unit. */
export interface Places {
  readonly boxOf: ReadonlyMap<string, Box>;
  readonly notes: readonly Box[];
}

export function linesAmong(
  connectors: Iterable<Connector>,
  { boxOf, notes }: Places,
): readonly ConnectorLine[] {
  return [...connectors].flatMap(({ id, from, to, label }): readonly ConnectorLine[] => {
    const [start, end] = [boxOf.get(from.id), boxOf.get(to.id)];
    if (!start || !end) return [];
    const line = { from: towards(start, middleOf(end)), to: towards(end, middleOf(start)) };
    const open = uncovered(line, notes);
    const pieces = open.map(([a, b]) => ({ from: pointAt(line, a), to: pointAt(line, b) }));
    const ends = { hasStart: open[0]?.[0] === 0, hasEnd: open.at(-1)?.[1] === 1 };
    return [{ id, label, ...line, pieces, ...ends }];
  });
}

export const lengthOf = ({ from, to }: Stretch): number => Math.hypot(to.x - from.x, to.y - from.y);

/** The middle of what stands on a line: where it is longest and no note is hidden; null: nowhere. */
export function labelPoint(
  { pieces }: Pick<ConnectorLine, 'pieces'>,
  { width, height }: { readonly width: number; readonly height: number },
  notes: readonly Box[],
): WallPoint | null {
  const longestFirst = [...pieces].sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const piece of longestFirst) {
    const middle = pointAt(piece, 0.5);
    // What would hide all of a short line stands above it.
    const isShort = lengthOf(piece) < width + height;
    const { x, y } = { x: middle.x, y: middle.y - (isShort ? height * 0.8 : 0) };
    const place = { x: x - width / 2, y: y - height / 2, width, height };
    if (!notes.some((note) => overlaps(place, note))) return { x, y };
  }
  return null;
}

/** In note-widths. */
export function placesOn({ clusters, alone }: Pick<Board, 'clusters' | 'alone'>): Places {
  const boxOf = new Map<string, Box>();
  const notes: Box[] = [];
  const put = (id: string, box: Box): void => {
    boxOf.set(id, box);
    notes.push(box);
  };
  for (const { cluster, notes: members } of clusters) {
    boxOf.set(cluster.id, clusterBox(cluster, members.length));
    cellsOf(cluster, members.length).forEach((cell, nth) => {
      const note = members[nth];
      if (note) put(note.id, cell);
    });
  }
  for (const note of alone) put(note.id, noteBox(aloneAt(note)));
  return { boxOf, notes };
}

const middleOf = ({ x, y, width, height }: Box): WallPoint => ({
  x: x + width / 2,
  y: y + height / 2,
});
const pointAt = ({ from, to }: Stretch, share: number): WallPoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
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

type Share = readonly [from: number, to: number];
/** Less than that of a line is a touch, or a rounding. */
const LEAST = 1e-3;

function uncovered(line: Stretch, boxes: readonly Box[]): readonly Share[] {
  const covered = boxes.flatMap((box) => inside(line, box) ?? []).sort(([a], [b]) => a - b);
  const open: Share[] = [];
  let at = 0;
  for (const [from, to] of covered) {
    if (from - at > LEAST) open.push([at, from]);
    at = Math.max(at, to);
  }
  if (1 - at > LEAST) open.push([at, 1]);
  return open;
}

/** The share of a line that lies within a box (after Liang and Barsky). */
function inside({ from, to }: Stretch, box: Box): readonly [Share] | null {
  let [first, last] = [0, 1];
  const edges = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ] as const;
  for (const [run, room] of edges) {
    if (run === 0 && room < 0) return null;
    if (run < 0) first = Math.max(first, room / run);
    if (run > 0) last = Math.min(last, room / run);
  }
  return last - first > LEAST ? [[first, last]] : null;
}
