// A wall of notes as it stands: families, groups with their names and votes, notes, lines between them.
import { type Board, boardOf } from '../../derive/board.ts';
import { connectorLines } from '../../derive/connector-lines.ts';
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
const titleStyle = { size: 18, weight: 700, family: 'display' } as const;

export interface WallScene extends Scene {
  /** Notes whose words did not fit their place; they are whole in every other format. */
  readonly cutCount: number;
}

export function wallScene(session: Session, canvasId: string, measure: Measure): WallScene {
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
  for (const line of connectorLines(session.connector.values(), board)) {
    const ends = { from: at(line.from), to: at(line.to) };
    shapes.push({ kind: 'line', ...ends, ink: 'soft', width: 2, hasArrow: true });
  }
  return {
    width: 2 * MARGIN + width,
    height: 2 * MARGIN + head + (end - top) * NOTE,
    title: question,
    shapes,
    cutCount,
  };
}

const named = (title: string, votes: Votes | undefined): string => {
  const name = title || words.noName;
  return votes && votes.length > 0 ? `${name} · ${words.votes(votes)}` : name;
};

function label(text: string, place: Rect, measure: Measure): Shape {
  const lines = wrapText(text, place.width - 24, titleStyle, measure);
  return {
    ...({ kind: 'text', ink: 'ink', align: 'start', style: titleStyle } as const),
    ...{ x: place.x + 12, y: place.y + 10 + titleStyle.size },
    ...{ lines: clampLines(lines, 3).lines, leading: titleStyle.size * 1.15 },
    width: place.width - 24,
  };
}
