// A wall of notes as it stands: families, groups with their names and votes, notes, lines between them.
import { type Board, boardOf } from '../../derive/board.ts';
import { labelPoint, linesAmong, placesOn } from '../../derive/connector-lines.ts';
import { type Votes, votesOf } from '../../derive/votes.ts';
import {
  aloneAt,
  boxOfFamily,
  cellsOf,
  clusterBox,
  noteBox,
  spread,
  wallItems,
} from '../../derive/wall-layout.ts';
import type { Session } from '../../domain/session-body.ts';
import { sceneWords as words } from '../../strings/scene.ts';
import { headHeight, headText } from './card-columns.ts';
import { fittedNote } from './note-shapes.ts';
import {
  box,
  type Measure,
  moved,
  type Point,
  type Rect,
  type Scene,
  type Shape,
} from './scene.ts';
import { clampLines, wrapText } from './wrap-text.ts';

/** Pixels of a note's width. */
export const NOTE = 180;
const MARGIN = 40;
const lineStyle = { size: 14, weight: 600, family: 'body' } as const;
const footStyle = { size: 14, weight: 400, family: 'body' } as const;
const titleStyle = { size: 18, weight: 700, family: 'display' } as const;

export function wallScene(session: Session, canvasId: string, measure: Measure): Scene {
  const board = boardOf(session, canvasId);
  const votes = votesOf(session, canvasId);
  const items = wallItems(board).map(({ box: place }) => place);
  const isEmpty = items.length === 0;
  const left = isEmpty ? 0 : Math.min(...items.map(({ x }) => x));
  const top = isEmpty ? 0 : Math.min(...items.map(({ y }) => y));
  const right = Math.max(left + 4, ...items.map(({ x, width }) => x + width));
  const bottom = Math.max(top, ...items.map(({ y, height }) => y + height));
  const waiting = spread({ x: left, y: isEmpty ? 0 : bottom + 0.5 }, board.tray.length);
  const end = Math.max(bottom, ...waiting.map(({ y }) => y + 1));
  const wide = Math.max(right, ...waiting.map(({ x }) => x + 1));
  const question = session.canvas.get(canvasId)?.question || words.wall;
  const width = (wide - left) * NOTE;
  const head = headHeight(question, width, measure);
  const at = (place: Point): Point => ({
    x: MARGIN + (place.x - left) * NOTE,
    y: MARGIN + head + (place.y - top) * NOTE,
  });
  const rectAt = (place: Rect): Rect => ({
    ...at(place),
    ...{ width: place.width * NOTE, height: place.height * NOTE },
  });
  let cutCount = 0;
  const note = (one: Board['alone'][number], place: Rect): readonly Shape[] => {
    const { shapes, isCut } = fittedNote(one, rectAt(place), measure);
    if (isCut) cutCount++;
    return shapes;
  };
  const shapes: Shape[] = [
    ...moved([headText(question, width, measure)], { x: MARGIN, y: MARGIN }),
  ];
  for (const family of board.families) {
    const place = rectAt(boxOfFamily(family));
    shapes.push(box(place, 'field', { edge: 'line', corner: 8 }));
    shapes.push(label(family.family.title || words.family, place, measure));
  }
  for (const { cluster, notes } of board.clusters) {
    const place = rectAt(clusterBox(cluster, notes.length));
    shapes.push(box(place, 'surface', { edge: 'line', corner: 6 }));
    shapes.push(label(named(cluster.title, votes.get(cluster.id)), place, measure));
    const cells = cellsOf(cluster, notes.length);
    notes.forEach((one, nth) => {
      const cell = cells[nth];
      if (cell) shapes.push(...note(one, cell));
    });
  }
  for (const one of board.alone) shapes.push(...note(one, noteBox(aloneAt(one))));
  board.tray.forEach((one, nth) => {
    const spot = waiting[nth];
    if (spot) shapes.push(...note(one, noteBox(spot)));
  });
  const places = placesOn(board);
  for (const line of linesAmong(session.connector.values(), places)) {
    line.pieces.forEach(({ from, to }, nth) => {
      const hasArrow = line.hasEnd && nth === line.pieces.length - 1;
      shapes.push({ kind: 'line', from: at(from), to: at(to), ink: 'soft', width: 2, hasArrow });
    });
    if (line.hasStart) shapes.push({ kind: 'dot', ...at(line.from), radius: 4, fill: 'soft' });
    if (line.label === '') continue;
    const wide = (measure(line.label, lineStyle) + 10) / NOTE;
    const middle = labelPoint(line, { width: wide, height: 22 / NOTE }, places.notes);
    if (middle) shapes.push(...lineLabel(line.label, at(middle), measure));
  }
  const high = head + (end - top) * NOTE;
  const foot = cutCount > 0 ? cutFoot(words.cut(cutCount), width, measure) : null;
  if (foot) shapes.push(...moved([foot.text], { x: MARGIN, y: MARGIN + high }));
  return {
    width: 2 * MARGIN + width,
    height: 2 * MARGIN + high + (foot?.height ?? 0),
    title: question,
    shapes,
    cutCount,
  };
}

const named = (title: string, votes: Votes | undefined): string => {
  const name = title || words.noName;
  return votes && votes.length > 0 ? `${name} · ${words.votes(votes)}` : name;
};

/** A picture that is not whole says so, wherever it goes. */
function cutFoot(
  text: string,
  width: number,
  measure: Measure,
): { readonly text: Shape; readonly height: number } {
  const lines = wrapText(text, width, footStyle, measure);
  const leading = footStyle.size * 1.25;
  return {
    height: leading * (lines.length + 1),
    text: {
      ...({ kind: 'text', ink: 'soft', align: 'start', style: footStyle, x: 0 } as const),
      ...{ y: leading * 1.8, lines, leading, width },
    },
  };
}

/** On a ground of its own, so that no line runs through it. */
function lineLabel(text: string, { x, y }: Point, measure: Measure): readonly Shape[] {
  const width = measure(text, lineStyle);
  const ground = { x: x - width / 2 - 5, y: y - 11, width: width + 10, height: 22 };
  return [
    box(ground, 'ground', { corner: 3 }),
    {
      ...({ kind: 'text', ink: 'ink', align: 'middle', style: lineStyle, leading: 18 } as const),
      ...{ x, y: y + 5, lines: [text], width },
    },
  ];
}

function label(text: string, place: Rect, measure: Measure): Shape {
  const lines = wrapText(text, place.width - 24, titleStyle, measure);
  return {
    ...({ kind: 'text', ink: 'ink', align: 'start', style: titleStyle } as const),
    ...{ x: place.x + 12, y: place.y + 10 + titleStyle.size },
    ...{ lines: clampLines(lines, 3).lines, leading: titleStyle.size * 1.15 },
    width: place.width - 24,
  };
}
