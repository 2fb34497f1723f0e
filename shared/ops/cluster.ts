import { canvasIdSchema } from '../domain/canvas.ts';
import { type Cluster, clusterIdSchema } from '../domain/cluster.ts';
import { limits } from '../domain/limits.ts';
import { type Note, noteIdSchema } from '../domain/note.ts';
import { wallCoordinateSchema } from '../domain/wall.ts';
import { byRank, type Rank } from '../lib/rank.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { handOver } from './hand-over.ts';
import { sortNote } from './note.ts';
import { defineOp } from './op.ts';
import { ranksFor } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needBoard, needFresh, needSameCanvas, type SessionDraft } from './rules.ts';
import { sweepClusters, sweepFamilies } from './settle.ts';

const noteIds = z.array(noteIdSchema).min(1).max(limits.notes);
const title = textSchema(limits.titleChars);
export const needCluster = (draft: SessionDraft, clusterId: string): Cluster => {
  const cluster = need(draft, 'cluster', clusterId);
  needBoard(draft, cluster.canvasId);
  return cluster;
};

/** The notes of a cluster with their rank in it, in order. */
function membersOf(draft: SessionDraft, clusterId: string): { id: string; rank: Rank }[] {
  const members: { id: string; rank: Rank }[] = [];
  for (const { id, sort } of draft.rows('note'))
    if (sort.at === 'cluster' && sort.clusterId === clusterId)
      members.push({ id, rank: sort.rank });
  return members.sort(byRank);
}

/** Puts notes into a cluster, in front of one of its notes or at the end. */
export function gather(
  draft: SessionDraft,
  cluster: Cluster,
  ids: readonly string[],
  beforeId: string | null,
): void {
  const notes: Note[] = ids.map((id) => need(draft, 'note', id));
  for (const note of notes) needSameCanvas(note, cluster);
  for (const [id, rank] of ranksFor(membersOf(draft, cluster.id), ids, beforeId))
    sortNote(draft, need(draft, 'note', id), { at: 'cluster', clusterId: cluster.id, rank });
  sweepClusters(draft);
}

/** What two groups have on paper together; a group that grew here counts the notes it has. */
function papersTogether(draft: SessionDraft, into: Cluster, gone: Cluster): number | null {
  if (into.paperCount === null && gone.paperCount === null) return null;
  const countOf = ({ id, paperCount }: Cluster): number =>
    paperCount ?? membersOf(draft, id).length;
  return Math.max(1, Math.min(limits.paperNotes, countOf(into) + countOf(gone)));
}

export const clusterOps = [
  /** Born by dropping a note on a note, split off from another cluster, or made by menu. */
  defineOp(
    'cluster.create',
    {
      clusterId: clusterIdSchema,
      canvasId: canvasIdSchema,
      x: wallCoordinateSchema,
      y: wallCoordinateSchema,
      noteIds,
    },
    'anyone',
    (draft, { clusterId, canvasId, x, y, noteIds: ids }) => {
      needFresh(draft, 'cluster', clusterId);
      needBoard(draft, canvasId);
      const cluster = {
        ...{ id: clusterId, canvasId, title: '', x, y },
        ...{ familyId: null, tableId: null, paperCount: null },
      } as const;
      draft.put('cluster', cluster);
      gather(draft, cluster, ids, null);
    },
  ),
  defineOp(
    'cluster.gather',
    { clusterId: clusterIdSchema, noteIds, beforeId: noteIdSchema.nullable() },
    'anyone',
    (draft, op) => gather(draft, needCluster(draft, op.clusterId), op.noteIds, op.beforeId),
  ),
  defineOp(
    'cluster.move',
    { clusterId: clusterIdSchema, x: wallCoordinateSchema, y: wallCoordinateSchema },
    'anyone',
    (draft, { clusterId, x, y }) =>
      draft.put('cluster', { ...needCluster(draft, clusterId), x, y }),
  ),
  defineOp('cluster.rename', { clusterId: clusterIdSchema, title }, 'facilitator', (draft, op) => {
    draft.put('cluster', { ...needCluster(draft, op.clusterId), title: op.title });
    sweepClusters(draft);
  }),
  /** Two clusters become one where `intoId` stands; two names are kept side by side. */
  defineOp(
    'cluster.merge',
    { clusterId: clusterIdSchema, intoId: clusterIdSchema },
    'anyone',
    (draft, { clusterId, intoId }) => {
      const gone = needCluster(draft, clusterId);
      const into = needCluster(draft, intoId);
      needSameCanvas(gone, into);
      if (gone.id === into.id) return;
      const titles = [into.title, gone.title].filter((text) => text !== '');
      draft.put('cluster', {
        ...into,
        title: titles.join(' / ').slice(0, limits.titleChars).toWellFormed(),
        familyId: into.familyId ?? gone.familyId,
        tableId: into.tableId === gone.tableId ? into.tableId : null,
        paperCount: papersTogether(draft, into, gone),
      });
      const members = membersOf(draft, gone.id).map((member) => member.id);
      // First: one without a name goes as soon as its notes have left it, and takes along what is said of it.
      handOver(draft, gone.id, into.id);
      if (members.length > 0) gather(draft, into, members, null);
      removeRecord(draft, 'cluster', gone.id);
      sweepClusters(draft);
    },
  ),
  /** Its notes go back to the tray. */
  defineOp('cluster.delete', { clusterId: clusterIdSchema }, 'facilitator', (draft, op) => {
    removeRecord(draft, 'cluster', needCluster(draft, op.clusterId).id);
    sweepFamilies(draft);
  }),
] as const;
