// A wall on paper: groups one after the other in columns, every word of every note in readable size, and
// before them a map of the wall that says on which page each group is. Notes grow, nothing is cut.
import { boardOf } from '../../derive/board.ts';
import { type Votes, votesOf } from '../../derive/votes.ts';
import { clusterBox, noteBox, wallItems } from '../../derive/wall-layout.ts';
import type { Note } from '../../domain/note.ts';
import type { Session } from '../../domain/session-body.ts';
import { sceneWords as words } from '../../strings/scene.ts';
import { grownNote, noteShapes } from './note-shapes.ts';
import { box, type Measure, moved, type Point, type Scene, type Shape } from './scene.ts';
import { FOOT, footStyle, headStyle, MARGIN, numbered, type Sheet, sheets } from './sheets.ts';
import { clampLines, wrapText } from './wrap-text.ts';

const GAP = 10;
const COLUMN = 200;
const titleStyle = { size: 17, weight: 700, family: 'display' } as const;

interface Section {
  /** Null for what is in no group. */
  readonly clusterId: string | null;
  readonly title: string;
  readonly notes: readonly Note[];
}
/** A piece that stays together: a title, or a note. */
interface Piece {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly section: Section;
  readonly isTitle: boolean;
}

export function wallPages(
  session: Session,
  canvasId: string,
  sheet: Sheet,
  measure: Measure,
): readonly Scene[] {
  const size = sheets[sheet];
  const question = session.canvas.get(canvasId)?.question || words.wall;
  const columnCount = Math.floor((size.width - 2 * MARGIN + GAP) / (COLUMN + GAP));
  const columnWidth = (size.width - 2 * MARGIN - (columnCount - 1) * GAP) / columnCount;
  const sections = sectionsOf(session, canvasId);
  const columns = { columnCount, columnWidth, height: size.height - 2 * MARGIN - FOOT };
  const pieces = sections.flatMap((section) => piecesOf(section, columns, measure));
  const filled = fill(pieces, columns);
  const map = mapShapes(session, canvasId, question, filled.pageOf, size, measure);
  const pages = filled.pages.map((shapes) => moved(shapes, { x: MARGIN, y: MARGIN }));
  return numbered([map, ...pages], sheet, question);
}

function sectionsOf(session: Session, canvasId: string): readonly Section[] {
  const board = boardOf(session, canvasId);
  const votes = votesOf(session, canvasId);
  const marked = (title: string, counted: Votes | undefined): string =>
    counted && counted.length > 0 ? `${title} (${counted.join(' → ')})` : title;
  const loose: readonly (readonly [string, readonly Note[]])[] = [
    [words.alone, board.alone],
    [words.waiting, board.tray],
    [words.parked, board.parked],
  ];
  return [
    ...board.clusters.map(({ cluster, notes }) => ({
      clusterId: cluster.id,
      title: marked(cluster.title || words.noName, votes.get(cluster.id)),
      notes,
    })),
    ...loose
      .filter(([, notes]) => notes.length > 0)
      .map(([title, notes]) => ({ clusterId: null, title, notes })),
  ];
}

function piecesOf(
  section: Section,
  { columnWidth: width, height }: Columns,
  measure: Measure,
): readonly Piece[] {
  const lines = wrapText(section.title, width, titleStyle, measure);
  const leading = titleStyle.size * 1.2;
  const title: Piece = {
    ...{ section, isTitle: true, height: lines.length * leading + 4 },
    shapes: [
      {
        ...({ kind: 'text', ink: 'ink', align: 'start', style: titleStyle } as const),
        ...{ x: 0, y: titleStyle.size, lines, leading },
      },
    ],
  };
  // The title and the beginning of the first note stay together.
  const most = height - title.height - GAP;
  const notes = section.notes.flatMap((note) =>
    grownNote(note, width, most, measure).map((part): Piece => {
      const place = { x: 0, y: 0, width, height: part.height };
      return {
        section,
        isTitle: false,
        height: part.height,
        shapes: noteShapes(note, place, part.lines),
      };
    }),
  );
  return [title, ...notes];
}

interface Columns {
  readonly columnCount: number;
  readonly columnWidth: number;
  readonly height: number;
}

/** Down the columns, page after page. A title never stands alone at the foot of one. */
function fill(
  pieces: readonly Piece[],
  { columnCount, columnWidth, height }: Columns,
): { readonly pages: readonly (readonly Shape[])[]; readonly pageOf: ReadonlyMap<string, number> } {
  const pages: Shape[][] = [[]];
  const pageOf = new Map<string, number>();
  let column = 0;
  let y = 0;
  const turn = (): void => {
    [column, y] = [column + 1, 0];
    if (column < columnCount) return;
    column = 0;
    pages.push([]);
  };
  for (const [nth, piece] of pieces.entries()) {
    const next = piece.isTitle ? pieces[nth + 1] : undefined;
    const needed = piece.height + (next && !next.isTitle ? GAP + next.height : 0);
    if (y > 0 && y + needed > height) turn();
    const at: Point = { x: column * (columnWidth + GAP), y };
    pages.at(-1)?.push(...moved(piece.shapes, at));
    const { clusterId } = piece.section;
    if (piece.isTitle && clusterId !== null) pageOf.set(clusterId, pages.length + 1);
    y += piece.height + GAP;
  }
  return { pages, pageOf };
}

/** The wall in small: each group with its name and its page, every note a speck of its colour. */
function mapShapes(
  session: Session,
  canvasId: string,
  question: string,
  pageOf: ReadonlyMap<string, number>,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
): readonly Shape[] {
  const board = boardOf(session, canvasId);
  const items = wallItems({ clusters: board.clusters, alone: board.alone }).map((one) => one.box);
  const top = MARGIN + 64;
  const room = { width: size.width - 2 * MARGIN, height: size.height - top - MARGIN - FOOT };
  const from = {
    x: Math.min(0, ...items.map(({ x }) => x)),
    y: Math.min(0, ...items.map(({ y }) => y)),
  };
  const span = {
    width: Math.max(1, ...items.map(({ x, width }) => x + width)) - from.x,
    height: Math.max(1, ...items.map(({ y, height }) => y + height)) - from.y,
  };
  const scale = Math.min(room.width / span.width, room.height / span.height, 150);
  const placed = (rect: { x: number; y: number; width: number; height: number }) => ({
    ...{ x: MARGIN + (rect.x - from.x) * scale, y: top + (rect.y - from.y) * scale },
    ...{ width: rect.width * scale, height: rect.height * scale },
  });
  const heads = wrapText(question, room.width, headStyle, measure);
  const shapes: Shape[] = [
    {
      ...({ kind: 'text', ink: 'ink', align: 'start', style: headStyle } as const),
      ...{ x: MARGIN, y: MARGIN + headStyle.size, leading: headStyle.size * 1.2 },
      lines: clampLines(heads, 2).lines,
    },
  ];
  for (const { cluster, notes } of board.clusters) {
    const place = placed(clusterBox(cluster, notes.length));
    const page = pageOf.get(cluster.id);
    const name = `${cluster.title || words.noName}${page ? `, ${words.onPage(page)}` : ''}`;
    const lines = wrapText(name, place.width - 12, footStyle, measure);
    shapes.push(box(place, notes[0]?.tone ?? 'field', { edge: 'line', corner: 4 }));
    shapes.push({
      ...({ kind: 'text', ink: 'ink', align: 'start', style: footStyle } as const),
      ...{ x: place.x + 6, y: place.y + 4 + footStyle.size, leading: footStyle.size * 1.15 },
      lines: clampLines(lines, Math.floor(place.height / (footStyle.size * 1.15)) || 1).lines,
    });
  }
  for (const note of board.alone)
    if (note.sort.at === 'alone')
      shapes.push(box(placed(noteBox(note.sort)), note.tone, { edge: 'line', corner: 2 }));
  return shapes;
}
