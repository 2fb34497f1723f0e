import { writeCsv } from '../to-csv.ts';
import type { ExportedBoard } from './boards.ts';
import { numbered } from './sheets.ts';
import { type BoardTable, tablePages, tableScene } from './table-pages.ts';

interface TableBoard extends Pick<ExportedBoard, 'id' | 'canvasId' | 'title'> {
  readonly head: string;
  readonly table: BoardTable;
}

/** A board that is a table. */
export const tableBoard = ({ head, table, ...board }: TableBoard): ExportedBoard => ({
  ...board,
  scene: (measure) => tableScene(table, head, measure),
  pages: (sheet, measure) => numbered(tablePages(table, sheet, measure, head), sheet, board.title),
  csv: () => writeCsv([table.columns.map(({ title }) => title), ...table.rows]),
});
