// A wall on paper: groups one after the other in columns, every word of every note in readable size, and
// before them a map of the wall that says on which page each group is. Notes grow, nothing is cut.
import { boardOf } from '../../derive/board.ts';
import { type Votes, votesOf } from '../../derive/votes.ts';
import { cellsOf, clusterBox, noteBox, wallItems } from '../../derive/wall-layout.ts';
import type { Note } from '../../domain/note.ts';
import type { Session } from '../../domain/session-body.ts';
import { lineSentence } from '../../strings/connector-names.ts';
import { connectorWords } from '../../strings/connectors.ts';
import { sceneWords as words } from '../../strings/scene.ts';
import { cardPages, type Section } from './card-columns.ts';
import { box, type Measure, type Point, type Scene, type Shape } from './scene.ts';
import { FOOT, headStyle, MARGIN, numbered, type Sheet, sheets } from './sheets.ts';
import { clampLines, wrapText } from './wrap-text.ts';

const mapStyle = { size: 13, weight: 600, family: 'body' } as const;

export function wallPages(
  session: Session,
  canvasId: string,
  sheet: Sheet,
  measure: Measure,
): readonly Scene[] {
  const size = sheets[sheet];
  const question = session.canvas.get(canvasId)?.question || words.wall;
  const sections = sectionsOf(session, canvasId);
  const { clusters, alone } = boardOf(session, canvasId);
  // Where nothing stands on the wall yet, a map would be an empty page.
  if (clusters.length + alone.length === 0) {
    const { pages } = cardPages(sections, sheet, measure, { head: question });
    return numbered(pages, sheet, question);
  }
  const filled = cardPages(sections, sheet, measure);
  // The map is the first page.
  const pageOf = new Map([...filled.pageOf].map(([key, nth]) => [key, nth + 2]));
  const map = mapShapes(session, canvasId, question, pageOf, size, measure);
  return numbered([map, ...filled.pages], sheet, question);
}

function sectionsOf(session: Session, canvasId: string): readonly Section[] {
  const board = boardOf(session, canvasId);
  const votes = votesOf(session, canvasId);
  const marked = (title: string, counted: Votes | undefined): string =>
    counted && counted.length > 0 ? `${title} · ${words.votes(counted)}` : title;
  const lines = [...session.connector.values()]
    .filter((line) => line.canvasId === canvasId)
    .map((line) => ({ text: lineSentence(session, line), tone: 'paper' as const }));
  const loose: readonly (readonly [string, readonly Note[]])[] = [
    [words.alone, board.alone],
    [words.waiting, board.tray],
    [words.parked, board.parked],
  ];
  return [
    ...[...board.clusters].sort(asOnTheWall).map(({ cluster, notes }) => ({
      key: cluster.id,
      title: marked(cluster.title || words.noName, votes.get(cluster.id)),
      cards: notes,
    })),
    ...loose
      .filter(([, notes]) => notes.length > 0)
      .map(([title, notes]) => ({ key: null, title, cards: notes })),
    ...(lines.length > 0 ? [{ key: null, title: connectorWords.list, cards: lines }] : []),
  ];
}

/** Row by row, as one reads. */
const asOnTheWall = (
  { cluster: a }: { readonly cluster: Point },
  { cluster: b }: { readonly cluster: Point },
): number => Math.round(a.y) - Math.round(b.y) || a.x - b.x;

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
    x: Math.min(...items.map(({ x }) => x)),
    y: Math.min(...items.map(({ y }) => y)),
  };
  const span = {
    width: Math.max(...items.map(({ x, width }) => x + width)) - from.x,
    height: Math.max(...items.map(({ y, height }) => y + height)) - from.y,
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
      ...{ lines: clampLines(heads, 2).lines, width: room.width },
    },
  ];
  for (const { cluster, notes } of board.clusters) {
    const place = placed(clusterBox(cluster, notes.length));
    const page = pageOf.get(cluster.id);
    const name = `${cluster.title || words.noName}${page ? `, ${words.onPage(page)}` : ''}`;
    const lines = wrapText(name, place.width - 16, mapStyle, measure);
    shapes.push(box(place, 'surface', { edge: 'line', corner: 4 }));
    cellsOf(cluster, notes.length).forEach((cell, at) => {
      const tone = notes[at]?.tone;
      if (tone) shapes.push(box(placed(cell), tone, { edge: 'line', corner: 2 }));
    });
    shapes.push({
      ...({ kind: 'text', ink: 'ink', align: 'start', style: mapStyle } as const),
      ...{ x: place.x + 8, y: place.y + 6 + mapStyle.size, leading: mapStyle.size * 1.15 },
      ...{ lines: clampLines(lines, 2).lines, width: place.width - 16 },
    });
  }
  for (const note of board.alone)
    if (note.sort.at === 'alone')
      shapes.push(box(placed(noteBox(note.sort)), note.tone, { edge: 'line', corner: 2 }));
  return shapes;
}
