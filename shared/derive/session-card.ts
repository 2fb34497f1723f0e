// What the library shows of a session without opening it.
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { boardOf, openStage } from './board.ts';
import { paperOnly } from './paper.ts';

export interface CardContent {
  readonly title: string;
  readonly workshop: string;
  readonly stageTitle: string | null;
  /** With those that are only on paper. */
  readonly noteCount: number;
  readonly clusterCount: number;
  /** The tone of some notes and where they stand, 0…1: a small true picture of the board. */
  readonly picture: readonly PictureNote[];
}
export interface PictureNote {
  readonly x: number;
  readonly y: number;
  readonly tone: string;
}

const PICTURE_NOTES = 60;
/** Notes of a cluster stand side by side in rows of this many, each a note-width apart. */
const ROW = 3;

export function cardContent(session: Session): CardContent {
  const { title, workshop } = sessionRecord(session);
  return {
    title,
    workshop,
    stageTitle: openStage(session)?.title ?? null,
    noteCount: session.note.size + paperOnlyOf(session),
    clusterCount: session.cluster.size,
    picture: pictureOf(session),
  };
}

const paperOnlyOf = (session: Session): number =>
  [...session.canvas.keys()].reduce((sum, id) => sum + paperOnly(boardOf(session, id)), 0);

function pictureOf(session: Session): readonly PictureNote[] {
  const seen = new Map<string, number>();
  const points: { x: number; y: number; tone: string }[] = [];
  for (const { sort, tone } of session.note.values()) {
    if (points.length === PICTURE_NOTES) break;
    if (sort.at === 'alone') points.push({ x: sort.x, y: sort.y, tone });
    const cluster = sort.at === 'cluster' ? session.cluster.get(sort.clusterId) : undefined;
    if (!cluster) continue;
    const nth = seen.get(cluster.id) ?? 0;
    seen.set(cluster.id, nth + 1);
    points.push({ x: cluster.x + (nth % ROW), y: cluster.y + Math.floor(nth / ROW), tone });
  }
  if (points.length === 0) return trayPicture(session);
  return scaled(points);
}

const trayPicture = (session: Session): readonly PictureNote[] =>
  scaled(
    [...session.note.values()]
      .slice(0, PICTURE_NOTES)
      .map(({ tone }, nth) => ({ x: nth % 10, y: Math.floor(nth / 10), tone })),
  );

function scaled(points: readonly PictureNote[]): readonly PictureNote[] {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const span = Math.max(1, Math.max(...xs) - left, Math.max(...ys) - top);
  return points.map(({ x, y, tone }) => ({ x: (x - left) / span, y: (y - top) / span, tone }));
}
