import type { Canvas } from '../../domain/canvas.ts';
import type { Session } from '../../domain/session-body.ts';
import { boardWords } from '../../strings/exports-boards.ts';
import { toCsv } from '../to-csv.ts';
import { toJsonCanvas } from '../to-json-canvas.ts';
import type { ExportedBoard } from './boards.ts';
import { wallPages } from './wall-pages.ts';
import { wallScene } from './wall-scene.ts';

export const wallBoard = (session: Session, canvas: Canvas): ExportedBoard => ({
  ...{ id: `${canvas.id}/wall`, canvasId: canvas.id },
  title: canvas.kind === 'kindness' ? boardWords.ideaWall : boardWords.insightWall,
  scene: (measure) => wallScene(session, canvas.id, measure),
  pages: (sheet, measure) => wallPages(session, canvas.id, sheet, measure),
  csv: () => toCsv({ ...session, canvas: new Map([[canvas.id, canvas]]) }),
  jsonCanvas: () => toJsonCanvas(session, canvas.id),
});
