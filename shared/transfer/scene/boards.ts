// Every board of a session that can be taken away: as a picture, on pages, as a table.
import type { BoardFormat } from '../../api/export-wish.ts';
import type { Canvas } from '../../domain/canvas.ts';
import type { Session } from '../../domain/session-body.ts';
import { canvasesOf } from '../sorted-notes.ts';
import { dayBoards } from './day-board.ts';
import { ideaBoards } from './idea-board.ts';
import { partnerBoards } from './partner-board.ts';
import type { Measure, Scene } from './scene.ts';
import type { Sheet } from './sheets.ts';
import { stakeholderBoards } from './stakeholder-boards.ts';
import { wallBoard } from './wall-board.ts';

export interface ExportedBoard {
  /** The same for the same board of the same session. */
  readonly id: string;
  readonly canvasId: string | null;
  readonly title: string;
  readonly scene: (measure: Measure) => Scene;
  readonly pages: (sheet: Sheet, measure: Measure) => readonly Scene[];
  readonly csv: () => string;
  /** Only walls have one. */
  readonly jsonCanvas?: () => string;
}

export const boardsOf = (session: Session): readonly ExportedBoard[] => [
  ...canvasesOf(session).flatMap((canvas) => boardsOn(session, canvas)),
  ...dayBoards(session),
];

function boardsOn(session: Session, canvas: Canvas): readonly ExportedBoard[] {
  switch (canvas.kind) {
    case 'insight':
      return [wallBoard(session, canvas)];
    case 'stakeholder':
      return stakeholderBoards(session, canvas);
    case 'partner':
      return partnerBoards(session, canvas);
    case 'kindness':
      return [wallBoard(session, canvas), ...ideaBoards(session, canvas)];
  }
}

export const formatsFor = ({ jsonCanvas }: ExportedBoard): readonly BoardFormat[] => [
  ...(['pdf', 'png', 'svg', 'csv'] as const),
  ...(jsonCanvas ? (['canvas'] as const) : []),
];
