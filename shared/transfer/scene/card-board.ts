import { boardWords as words } from '../../strings/exports-boards.ts';
import { writeCsv } from '../to-csv.ts';
import type { ExportedBoard } from './boards.ts';
import { cardPages, cardScene, type Section } from './card-columns.ts';
import { numbered } from './sheets.ts';

interface CardBoard extends Pick<ExportedBoard, 'id' | 'canvasId' | 'title'> {
  readonly head: string;
  readonly sections: readonly Section[];
  /** Each of them begins a column. */
  readonly isSpread?: boolean;
}

/** A board that is cards under headings. */
export const cardBoard = ({
  head,
  sections,
  isSpread = false,
  ...board
}: CardBoard): ExportedBoard => ({
  ...board,
  scene: (measure) => cardScene(sections, head, measure),
  pages: (sheet, measure) =>
    numbered(cardPages(sections, sheet, measure, { head, isSpread }).pages, sheet, board.title),
  csv: () =>
    writeCsv([
      [words.under, words.text],
      ...sections.flatMap(({ title, cards }) => cards.map(({ text }) => [title, text])),
    ]),
});
