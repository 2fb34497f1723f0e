// Read models of one canvas, in the order people see.
import type { Cluster } from '../domain/cluster.ts';
import type { Family } from '../domain/family.ts';
import type { Lane } from '../domain/lane.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import { byRank } from '../lib/rank.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const agendaOf = (session: Session): readonly Stage[] =>
  [...session.stage.values()].sort(byRank);

export const openStage = (session: Session): Stage | null =>
  agendaOf(session).find((stage) => stage.state === 'open') ?? null;

export const lanesOf = (session: Pick<Session, 'lane'>, canvasId: string): readonly Lane[] =>
  [...session.lane.values()].filter((lane) => lane.canvasId === canvasId).sort(byRank);

export interface BoardCluster {
  readonly cluster: Cluster;
  readonly notes: readonly Note[];
}
export interface BoardFamily {
  readonly family: Family;
  readonly clusters: readonly BoardCluster[];
}

export interface Board {
  /** In order of rank; the key null holds notes without a lane. */
  readonly lanes: ReadonlyMap<string | null, readonly Note[]>;
  /** Shuffled: ids are random, so their order is one. */
  readonly tray: readonly Note[];
  readonly alone: readonly Note[];
  /** Kept for later, off the wall. */
  readonly parked: readonly Note[];
  readonly clusters: readonly BoardCluster[];
  /** Groups of groups, each with at least one. */
  readonly families: readonly BoardFamily[];
  /** Without those that are parked. */
  readonly noteCount: number;
}

type Sorted = Note & { readonly sort: { readonly at: 'cluster'; readonly rank: string } };
const isIn =
  (clusterId: string) =>
  (note: Note): note is Sorted =>
    note.sort.at === 'cluster' && note.sort.clusterId === clusterId;

const push = <K>(map: Map<K, Note[]>, key: K, note: Note): void => {
  const held = map.get(key);
  if (held) held.push(note);
  else map.set(key, [note]);
};

type Records = Pick<Session, 'note' | 'cluster' | 'family'>;

interface Grouped {
  readonly records: Omit<Records, 'note'>;
  readonly canvasId: string;
  readonly board: Board;
}
/** Tables never change, so what was made of them is still true; many ask for the same board. */
const known = new WeakMap<Session['note'], Grouped>();

/**
 * Everything on one canvas, grouped once for a state of its notes, clusters and families. What is parked is on
 * no board.
 */
export function boardOf(session: Records, canvasId: string): Board {
  const held = known.get(session.note);
  if (held?.canvasId === canvasId && isOf(held, session)) return held.board;
  const board = grouped(session, canvasId);
  const { cluster, family } = session;
  known.set(session.note, { records: { cluster, family }, canvasId, board });
  return board;
}

const isOf = ({ records }: Grouped, { cluster, family }: Records): boolean =>
  records.cluster === cluster && records.family === family;

const byPlace = (a: Sorted, b: Sorted): number =>
  a.sort.rank < b.sort.rank ? -1 : a.sort.rank > b.sort.rank ? 1 : byId(a, b);

/** Linear in the notes, but for putting them in order. */
function grouped(session: Records, canvasId: string): Board {
  const lanes = new Map<string | null, Note[]>();
  const inCluster = new Map<string, Note[]>();
  const tray: Note[] = [];
  const alone: Note[] = [];
  const parked: Note[] = [];
  let noteCount = 0;
  for (const note of session.note.values()) {
    if (note.canvasId !== canvasId) continue;
    if (note.sort.at === 'parked') {
      parked.push(note);
      continue;
    }
    noteCount++;
    push(lanes, note.laneId, note);
    if (note.sort.at === 'tray') tray.push(note);
    else if (note.sort.at === 'alone') alone.push(note);
    else push(inCluster, note.sort.clusterId, note);
  }
  for (const notes of lanes.values()) notes.sort(byRank);
  const clusters = [...session.cluster.values()]
    .filter((cluster) => cluster.canvasId === canvasId)
    .sort(byId)
    .map((cluster) => ({
      cluster,
      notes: (inCluster.get(cluster.id) ?? []).filter(isIn(cluster.id)).sort(byPlace),
    }));
  return {
    lanes,
    tray: tray.sort(byId),
    alone: alone.sort(byId),
    parked: parked.sort(byId),
    clusters,
    families: familiesOf(session.family, clusters),
    noteCount,
  };
}

function familiesOf(
  families: Session['family'],
  clusters: readonly BoardCluster[],
): readonly BoardFamily[] {
  return [...families.values()].sort(byId).flatMap((family) => {
    const held = clusters.filter(({ cluster }) => cluster.familyId === family.id);
    return held.length > 0 ? [{ family, clusters: held }] : [];
  });
}
