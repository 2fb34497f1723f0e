// Where things stand on the sort wall, in note-widths: how large a cluster is and where its notes
// lie. Pure, so that every window, every picture and every test agree.
import type { Note } from '../domain/note.ts';
import type { WallPoint } from '../domain/wall.ts';
import type { Board, BoardFamily } from './board.ts';

export interface Box extends WallPoint {
  readonly width: number;
  readonly height: number;
}
export interface WallItem {
  readonly kind: 'cluster' | 'note' | 'family';
  readonly id: string;
  readonly box: Box;
}

export const wallMetrics = {
  noteHeight: 0.72,
  gap: 0.07,
  pad: 0.12,
  header: 0.54,
  /** A header needs this much room even above a single note. */
  minColumns: 2,
} as const;
const { noteHeight, gap, pad, header, minColumns } = wallMetrics;

/** About as many columns as rows; it only grows while notes are added. */
export const columnsFor = (count: number): number =>
  Math.max(minColumns, Math.ceil(Math.sqrt(count)));

/** The corner of the nth note, from the cluster's corner. */
export const slotIn = (columns: number, nth: number): WallPoint => ({
  x: pad + (nth % columns) * (1 + gap),
  y: header + Math.floor(nth / columns) * (noteHeight + gap),
});

export function clusterBox({ x, y }: WallPoint, count: number): Box {
  const columns = columnsFor(count);
  const rows = Math.max(1, Math.ceil(count / columns));
  return {
    x,
    y,
    width: 2 * pad + columns * (1 + gap) - gap,
    height: header + rows * (noteHeight + gap) - gap + pad,
  };
}

/** The places of a cluster's notes on the wall. */
export const cellsOf = (at: WallPoint, count: number): readonly Box[] => {
  const columns = columnsFor(count);
  return Array.from({ length: count }, (_, nth) => {
    const slot = slotIn(columns, nth);
    return noteBox({ x: at.x + slot.x, y: at.y + slot.y });
  });
};

/** Where a cluster stands so that its first note lies where a loner lay. */
export const clusterAround = (note: WallPoint): WallPoint => ({
  x: note.x - pad,
  y: note.y - header,
});

export const noteBox = ({ x, y }: WallPoint): Box => ({ x, y, width: 1, height: noteHeight });

/** A grid of loners from a corner on, for several notes put on the wall at once. */
export const spread = (from: WallPoint, count: number): readonly WallPoint[] => {
  const columns = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, nth) => ({
    x: from.x + (nth % columns) * (1 + gap),
    y: from.y + Math.floor(nth / columns) * (noteHeight + gap),
  }));
};

/** How much wall such a grid takes. */
export const spreadSize = (count: number): { readonly width: number; readonly height: number } => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)));
  const rows = Math.max(1, Math.ceil(count / columns));
  return { width: columns * (1 + gap) - gap, height: rows * (noteHeight + gap) - gap };
};

export const aloneAt = (note: Note): WallPoint =>
  note.sort.at === 'alone' ? note.sort : { x: 0, y: 0 };

/** Around a family's clusters, and above them for its title. */
export const familyMetrics = { pad: 0.16, title: 0.62 } as const;

/** The field of a family: all its clusters, and its title above them. */
export function familyBox(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - familyMetrics.pad;
  const y = Math.min(...boxes.map((box) => box.y)) - familyMetrics.title;
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return {
    x,
    y,
    width: right + familyMetrics.pad - x,
    height: bottom + familyMetrics.pad - y,
  };
}

export const boxOfFamily = ({ clusters }: BoardFamily): Box =>
  familyBox(clusters.map(({ cluster, notes }) => clusterBox(cluster, notes.length)));

/** Where a family is taken hold of. Nothing new is put there. */
export const familyTitleBox = (family: BoardFamily): Box => ({
  ...boxOfFamily(family),
  height: familyMetrics.title - familyMetrics.pad / 2,
});

/** Everything that stands on the wall, clusters first; of a family, its title. */
export const wallItems = (
  board: Pick<Board, 'clusters' | 'alone'> & Partial<Pick<Board, 'families'>>,
): readonly WallItem[] => [
  ...board.clusters.map(({ cluster, notes }) => ({
    kind: 'cluster' as const,
    id: cluster.id,
    box: clusterBox(cluster, notes.length),
  })),
  ...board.alone.map((note) => ({
    kind: 'note' as const,
    id: note.id,
    box: noteBox(aloneAt(note)),
  })),
  ...(board.families ?? []).map((one) => ({
    kind: 'family' as const,
    id: one.family.id,
    box: familyTitleBox(one),
  })),
];
