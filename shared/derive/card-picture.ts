// A small true picture of a board: what stands where, in which colour, fitted into one frame. Each
// layer is one colour and one path, so that hundreds of pictures stay light to draw and to keep.
import type { Note, NoteTone } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { type Board, boardOf, lanesOf } from './board.ts';
import { aloneAt, type Box, cellsOf, clusterBox, noteBox, wallMetrics } from './wall-layout.ts';

/** The frame that every picture is drawn into. */
export const pictureFrame = { width: 160, height: 90 } as const;
const MARGIN = 7;
const CORNER = 1.8;

export const picturePaints = [
  'field-1',
  'field-2',
  'field-3',
  'field-4',
  'field-5',
  'lane',
  'name',
  'butter',
  'sky',
  'rose',
  'leaf',
  'paper',
] as const;
export type PicturePaint = (typeof picturePaints)[number];
export interface PictureLayer {
  readonly paint: PicturePaint;
  /** Path data within the frame. */
  readonly path: string;
}

/** A rectangle on the board in its colour, in note-widths. */
interface Patch {
  readonly paint: PicturePaint;
  readonly box: Box;
}

/** As on the wall itself: the tint of a group goes by its place among the groups. */
const fields = ['field-1', 'field-2', 'field-3', 'field-4', 'field-5'] as const;
/** More would be too small to tell apart, and too much to keep. */
const MOST_NOTES = 160;
/** Notes are never drawn larger than this part of the frame, however few there are. */
const LARGEST_NOTE = 22;
/** A lane shows its first notes; what is below is below the screen too. */
const LANE_NOTES = 8;
const { noteHeight, gap, pad, header } = wallMetrics;

/** Of the canvas that the room is at, or of the latest one with something on it. */
export function pictureOf(session: Session, canvasId: string | undefined): readonly PictureLayer[] {
  const board = boardOf(session, canvasId ?? '');
  const wall = wallPatches(board);
  return layersOf(wall.length > 0 ? wall : lanePatches(session, board, canvasId ?? ''));
}

const onNote = (tone: NoteTone, box: Box): Patch => ({ paint: tone, box });

function wallPatches({ clusters, alone }: Pick<Board, 'clusters' | 'alone'>): readonly Patch[] {
  const groups = clusters.flatMap(({ cluster, notes }, nth): Patch[] => [
    { paint: fields[nth % fields.length] ?? 'field-1', box: clusterBox(cluster, notes.length) },
    ...(cluster.title === '' ? [] : [{ paint: 'name', box: nameBox(cluster) } as const]),
    ...cellsOf(cluster, notes.length).flatMap((cell, at) => {
      const note = notes[at];
      return note ? [onNote(note.tone, cell)] : [];
    }),
  ]);
  const loners = alone.map((note) => onNote(note.tone, noteBox(aloneAt(note))));
  return withFewNotes([...groups, ...loners]);
}

/** Every group is there, and of its notes as many as can be told apart. */
function withFewNotes(patches: readonly Patch[]): readonly Patch[] {
  let count = 0;
  return patches.filter(
    ({ paint }) => isGround(paint) || paint === 'name' || ++count <= MOST_NOTES,
  );
}

/** A group's name is a line as long as its words, within its field. */
const nameBox = ({ x, y, title }: { x: number; y: number; title: string }): Box => ({
  x: x + pad,
  y: y + header * 0.36,
  width: Math.min(1.7, 0.4 + title.length * 0.07),
  height: header * 0.34,
});

/** Before anything is sorted: the questions side by side, their notes below each other. */
function lanePatches(session: Session, { lanes }: Board, canvasId: string): readonly Patch[] {
  const columns = lanesOf(session, canvasId).map(({ id }) => lanes.get(id) ?? []);
  const without = lanes.get(null) ?? [];
  const all = without.length > 0 ? [...columns, without] : columns;
  const deepest = Math.min(LANE_NOTES, Math.max(0, ...all.map((notes) => notes.length)));
  if (deepest === 0) return [];
  const height = 2 * pad + Math.max(4, deepest) * (noteHeight + gap) - gap;
  return all.flatMap((notes, nth) => laneOf(notes, nth * (1 + 3 * pad), height));
}

const laneOf = (notes: readonly Note[], x: number, height: number): readonly Patch[] => [
  { paint: 'lane', box: { x, y: 0, width: 1 + 2 * pad, height } },
  ...notes
    .slice(0, LANE_NOTES)
    .map(({ tone }, row) =>
      onNote(tone, noteBox({ x: x + pad, y: pad + row * (noteHeight + gap) })),
    ),
];

const isGround = (paint: PicturePaint): boolean => paint === 'lane' || paint.startsWith('field');

function layersOf(patches: readonly Patch[]): readonly PictureLayer[] {
  if (patches.length === 0) return [];
  const placed = placing(patches.map(({ box }) => box));
  return picturePaints.flatMap((paint) => {
    const own = patches.filter((patch) => patch.paint === paint);
    const path = own
      .map(({ box }) => (isGround(paint) ? roundBox : plainBox)(placed(box)))
      .join('');
    return path === '' ? [] : [{ paint, path }];
  });
}

/** One scale for both directions, the whole in the middle of the frame. */
function placing(boxes: readonly Box[]): (box: Box) => Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const across = Math.max(...boxes.map(({ x, width }) => x + width)) - left;
  const down = Math.max(...boxes.map(({ y, height }) => y + height)) - top;
  const { width, height } = pictureFrame;
  const scale = Math.min((width - 2 * MARGIN) / across, (height - 2 * MARGIN) / down, LARGEST_NOTE);
  const startX = (width - across * scale) / 2;
  const startY = (height - down * scale) / 2;
  return (box) => ({
    x: startX + (box.x - left) * scale,
    y: startY + (box.y - top) * scale,
    width: box.width * scale,
    height: box.height * scale,
  });
}

const short = (value: number): string => `${Math.round(value * 10) / 10}`;

const plainBox = ({ x, y, width, height }: Box): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h-${short(width)}z`;

function roundBox({ x, y, width, height }: Box): string {
  const r = Math.min(CORNER, width / 4, height / 4);
  const [w, h, c] = [short(width - 2 * r), short(height - 2 * r), short(r)];
  const corner = (dx: string, dy: string): string => `a${c} ${c} 0 0 1 ${dx} ${dy}`;
  return [
    `M${short(x + r)} ${short(y)}h${w}${corner(c, c)}v${h}${corner(`-${c}`, c)}`,
    `h-${w}${corner(`-${c}`, `-${c}`)}v-${h}${corner(c, `-${c}`)}z`,
  ].join('');
}
