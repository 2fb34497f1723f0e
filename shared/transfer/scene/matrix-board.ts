// A board of two axes: the map on its first page, everything in a table behind.
import { boardWords as words } from '../../strings/exports-boards.ts';
import { writeCsv } from '../to-csv.ts';
import type { ExportedBoard } from './boards.ts';
import { headHeight, headText } from './card-columns.ts';
import { type MatrixPicture, matrixShapes } from './matrix-scene.ts';
import { type Measure, moved, type Rect, type Shape } from './scene.ts';
import { FOOT, MARGIN, numbered, sheets } from './sheets.ts';
import { type BoardTable, tablePages, tableScene } from './table-pages.ts';

/** Of a picture. */
const SIZE = { width: 1_280, height: 880 };

interface MatrixBoard extends Pick<ExportedBoard, 'id' | 'canvasId' | 'title'> {
  /** What stands above it. */
  readonly head: string;
  readonly picture: MatrixPicture;
  readonly table: BoardTable;
}

export const matrixBoard = ({ id, canvasId, title, ...board }: MatrixBoard): ExportedBoard => ({
  ...{ id, canvasId, title },
  scene(measure) {
    const { shapes, isNumbered } = page(board, SIZE, measure);
    if (!isNumbered) return { ...SIZE, title, shapes };
    const key = tableScene(counted(board.table), words.key, measure);
    const width = Math.max(SIZE.width, key.width);
    const behind = moved(key.shapes, { x: 0, y: SIZE.height });
    return { title, width, height: SIZE.height + key.height, shapes: [...shapes, ...behind] };
  },
  pages(sheet, measure) {
    const { shapes, isNumbered } = page(board, sheets[sheet], measure);
    const table = isNumbered ? counted(board.table) : board.table;
    return numbered([shapes, ...tablePages(table, sheet, measure, board.head)], sheet, title);
  },
  csv: () => writeCsv([board.table.columns.map((one) => one.title), ...board.table.rows]),
});

/** The numbers of the map beside the names. */
const counted = ({ columns, rows }: BoardTable): BoardTable => ({
  columns: [{ title: words.number, share: 0.5, isNumber: true }, ...columns],
  rows: rows.map((row, nth) => [String(nth + 1), ...row]),
});

function page(
  { head, picture }: Pick<MatrixBoard, 'head' | 'picture'>,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly isNumbered: boolean } {
  const width = size.width - 2 * MARGIN;
  const top = headHeight(head, width, measure);
  const height = size.height - 2 * MARGIN - FOOT - top;
  const area: Rect = { x: MARGIN, y: MARGIN + top, width, height };
  const { shapes, isNumbered } = matrixShapes(picture, area, measure);
  const above = moved([headText(head, width, measure)], { x: MARGIN, y: MARGIN });
  return { shapes: [...above, ...shapes], isNumbered };
}
