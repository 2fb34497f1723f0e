// Cards under headings, down the columns of one page after the other. Cards grow until every word is
// readable; one that is higher than a page goes on in the next column.
import type { Note } from '../../domain/note.ts';
import { sceneWords as words } from '../../strings/scene.ts';
import { grownNote, noteShapes } from './note-shapes.ts';
import { type Measure, moved, type Scene, type Shape } from './scene.ts';
import { FOOT, footStyle, headStyle, MARGIN, type Sheet, sheets } from './sheets.ts';
import { wrapText } from './wrap-text.ts';

const GAP = 10;
const COLUMN = 200;
const LEAST_COLUMN = 150;
const CAPTION = 22;
const titleStyle = { size: 17, weight: 700, family: 'display' } as const;

export interface Section {
  /** By which its page is asked for; null where nobody asks. */
  readonly key: string | null;
  readonly title: string;
  readonly cards: readonly Pick<Note, 'text' | 'tone'>[];
}
interface Columns {
  /** Each section begins a column. */
  readonly isSpread: boolean;
  readonly count: number;
  readonly width: number;
  readonly height: number;
}
/** A piece that stays together: a title, or a card. */
interface Piece {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly section: Section;
  readonly isTitle: boolean;
}
export interface Filled {
  readonly pages: readonly (readonly Shape[])[];
  /** From 0, where each section begins. */
  readonly pageOf: ReadonlyMap<string, number>;
}

interface PagesLook {
  /** Stands above the columns of every page. */
  readonly head?: string;
  /** Each section begins a column, where the sheet has room for so many. */
  readonly isSpread?: boolean;
}

export function cardPages(
  sections: readonly Section[],
  sheet: Sheet,
  measure: Measure,
  { head = '', isSpread: wantsSpread = false }: PagesLook = {},
): Filled {
  const size = sheets[sheet];
  const across = size.width - 2 * MARGIN;
  const isSpread = wantsSpread && sections.length * (LEAST_COLUMN + GAP) <= across + GAP;
  const most = Math.floor((across + GAP) / (COLUMN + GAP));
  const count = isSpread ? Math.max(most, sections.length) : most;
  const width = (across - (count - 1) * GAP) / count;
  const headShapes = head === '' ? [] : [headText(head, across, measure)];
  const top = head === '' ? 0 : headHeight(head, across, measure);
  const columns = { isSpread, count, width, height: size.height - 2 * MARGIN - FOOT - top };
  const pieces = sections.flatMap((section) => piecesOf(section, columns, measure));
  const { pages, pageOf } = fill(pieces, columns);
  return {
    pageOf,
    pages: pages.map((shapes) => [
      ...moved(headShapes, { x: MARGIN, y: MARGIN }),
      ...moved(shapes, { x: MARGIN, y: MARGIN + top }),
    ]),
  };
}

/** The same as one picture: a column for each section. */
export function cardScene(sections: readonly Section[], title: string, measure: Measure): Scene {
  const columns = {
    isSpread: true,
    count: sections.length,
    width: 260,
    height: Number.MAX_SAFE_INTEGER,
  };
  const across = Math.max(1, columns.count) * (columns.width + 24) - 24;
  const top = headHeight(title, across, measure);
  let height = 0;
  const shapes = sections.flatMap((section, nth) => {
    let y = 0;
    return piecesOf(section, columns, measure).flatMap((piece) => {
      const at = { x: MARGIN + nth * (columns.width + 24), y: MARGIN + top + y };
      y += piece.height + GAP;
      height = Math.max(height, y);
      return moved(piece.shapes, at);
    });
  });
  return {
    ...{ title, width: across + 2 * MARGIN, height: top + height + 2 * MARGIN },
    shapes: [...moved([headText(title, across, measure)], { x: MARGIN, y: MARGIN }), ...shapes],
  };
}

const headLines = (text: string, width: number, measure: Measure): readonly string[] =>
  wrapText(text, width, headStyle, measure);
export const headHeight = (text: string, width: number, measure: Measure): number =>
  headLines(text, width, measure).length * headStyle.size * 1.2 + 16;
export const headText = (text: string, width: number, measure: Measure): Shape => ({
  ...({ kind: 'text', ink: 'ink', align: 'start', style: headStyle } as const),
  ...{ x: 0, y: headStyle.size, leading: headStyle.size * 1.2 },
  ...{ lines: headLines(text, width, measure), width },
});

function piecesOf(
  section: Section,
  { width, height }: Columns,
  measure: Measure,
): readonly Piece[] {
  const lines = wrapText(section.title, width, titleStyle, measure);
  const leading = titleStyle.size * 1.2;
  const title: Piece = {
    ...{ section, isTitle: true, height: lines.length * leading + 4 },
    shapes: [
      {
        ...({ kind: 'text', ink: 'ink', align: 'start', style: titleStyle } as const),
        ...{ x: 0, y: titleStyle.size, lines, leading, width },
      },
    ],
  };
  // The title and the beginning of the first card stay together.
  const most = height - title.height - GAP;
  const cards = section.cards.flatMap((card) =>
    grownNote(card, width, most, measure).map((part): Piece => {
      const place = { x: 0, y: 0, width, height: part.height };
      const shapes = noteShapes(card, place, part.lines);
      return { section, isTitle: false, height: part.height, shapes };
    }),
  );
  return [title, ...cards];
}

/** A title never stands alone at the foot of a column. */
function fill(pieces: readonly Piece[], columns: Columns): Filled {
  const pages: Shape[][] = [[]];
  const pageOf = new Map<string, number>();
  let column = 0;
  let y = 0;
  const turn = (): void => {
    [column, y] = [column + 1, 0];
    if (column < columns.count) return;
    column = 0;
    pages.push([]);
  };
  for (const [nth, piece] of pieces.entries()) {
    const { key, title } = piece.section;
    const next = piece.isTitle ? pieces[nth + 1] : undefined;
    const needed = piece.height + (next && !next.isTitle ? GAP + next.height : 0);
    const begins = columns.isSpread && piece.isTitle;
    if (y > 0 && (begins || y + needed > columns.height)) turn();
    // What goes on says on the new page what it belongs to.
    if (y === 0 && column === 0 && !piece.isTitle) {
      pages.at(-1)?.push(caption(words.goesOn(title), columns.width));
      y += CAPTION;
    }
    pages.at(-1)?.push(...moved(piece.shapes, { x: column * (columns.width + GAP), y }));
    if (piece.isTitle && key !== null) pageOf.set(key, pages.length - 1);
    y += piece.height + GAP;
  }
  return { pages, pageOf };
}

const caption = (text: string, width: number): Shape => ({
  ...({ kind: 'text', ink: 'soft', align: 'start', style: footStyle, leading: 16 } as const),
  ...{ x: 0, y: footStyle.size, lines: [text], width },
});
