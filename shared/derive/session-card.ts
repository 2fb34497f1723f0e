// What the library shows of a session without opening it.
import { type Session, sessionRecord } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import { agendaOf, boardOf, openStage } from './board.ts';
import { type PictureLayer, pictureOf } from './card-picture.ts';
import { paperOnly } from './paper.ts';

export interface CardContent {
  readonly title: string;
  readonly workshop: string;
  readonly rehearsal: boolean;
  readonly createdAt: number;
  /** The stage that is open. */
  readonly stageTitle: string | null;
  /** Which of how many it is, from 1 on; 0 when none is open. */
  readonly stageNth: number;
  readonly stageCount: number;
  /** With those that are only on paper. */
  readonly noteCount: number;
  readonly clusterCount: number;
  /** A small true picture of the board, from back to front. */
  readonly picture: readonly PictureLayer[];
}

export const blankCard: CardContent = {
  title: '',
  workshop: '',
  rehearsal: false,
  createdAt: 0,
  stageTitle: null,
  stageNth: 0,
  stageCount: 0,
  noteCount: 0,
  clusterCount: 0,
  picture: [],
};

export function cardContent(session: Session): CardContent {
  const { title, workshop, rehearsal, createdAt } = sessionRecord(session);
  const agenda = agendaOf(session);
  const stage = openStage(session);
  return {
    title,
    workshop,
    rehearsal,
    createdAt,
    stageTitle: stage?.title ?? null,
    stageNth: stage ? agenda.indexOf(stage) + 1 : 0,
    stageCount: agenda.length,
    noteCount: session.note.size + paperOnlyOf(session),
    clusterCount: session.cluster.size,
    picture: pictureOf(session, shownCanvas(session, agenda, stage)),
  };
}

/** The canvas the room is at; while there is nothing on it yet, the latest one with notes. */
function shownCanvas(
  session: Session,
  agenda: readonly Stage[],
  stage: Stage | null,
): string | undefined {
  const used = new Set<string | null>([...session.note.values()].map((note) => note.canvasId));
  const here = stage?.canvasId ?? null;
  if (here && used.has(here)) return here;
  return agenda.findLast(({ canvasId }) => used.has(canvasId))?.canvasId ?? undefined;
}

const paperOnlyOf = (session: Session): number =>
  [...session.canvas.keys()].reduce((sum, id) => sum + paperOnly(boardOf(session, id)), 0);
