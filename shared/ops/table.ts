// Tables, and what they bring up from paper.
import { canvasIdSchema } from '../domain/canvas.ts';
import { clusterIdSchema } from '../domain/cluster.ts';
import { familyIdSchema } from '../domain/family.ts';
import { limits } from '../domain/limits.ts';
import { noteIdSchema, noteSourceSchema, noteToneSchema } from '../domain/note.ts';
import { tableIdSchema } from '../domain/table.ts';
import { wallCoordinateSchema } from '../domain/wall.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { gather, needCluster } from './cluster.ts';
import { needHeads } from './heads.ts';
import { addNotes } from './note.ts';
import { defineOp } from './op.ts';
import { rankAmong } from './order.ts';
import { removeRecord } from './references.ts';
import { need, needBoard, needFresh, needRoom, RuleBroken } from './rules.ts';
import { sweepClusters, sweepFamilies } from './settle.ts';

const name = textSchema(limits.nameChars);
const peopleCount = z.number().int().min(1).max(limits.people).nullable();

export const tableOps = [
  defineOp(
    'table.add',
    { tableId: tableIdSchema, name, peopleCount },
    'facilitator',
    (draft, op) => {
      needFresh(draft, 'table', op.tableId);
      needRoom(draft, 'table', limits.tables);
      const { tableId: id, name: called, peopleCount: count } = op;
      const rank = rankAmong(draft, 'table', id, null);
      draft.put('table', { id, name: called, peopleCount: count, rank });
    },
  ),
  defineOp(
    'table.write',
    { tableId: tableIdSchema, name, peopleCount },
    'facilitator',
    (draft, { tableId, name: called, peopleCount: count }) => {
      const table = need(draft, 'table', tableId);
      draft.put('table', { ...table, name: called, peopleCount: count });
      // What was revealed is history; what is still being counted must fit who is there.
      if (table.peopleCount !== count)
        for (const round of draft.rows('round'))
          if (round.state !== 'revealed') needHeads(draft, round);
    },
  ),
  /** What came from it stays and no longer says where from. */
  defineOp('table.delete', { tableId: tableIdSchema }, 'facilitator', (draft, op) =>
    removeRecord(draft, 'table', need(draft, 'table', op.tableId).id),
  ),
  /** A group that a table sorted on paper: its name, how many notes it has, a few of them in words. */
  defineOp(
    'cluster.bring',
    {
      clusterId: clusterIdSchema,
      canvasId: canvasIdSchema,
      tableId: tableIdSchema.nullable(),
      title: textSchema(limits.titleChars),
      paperCount: z.number().int().min(1).max(limits.paperNotes),
      x: wallCoordinateSchema,
      y: wallCoordinateSchema,
      tone: noteToneSchema,
      quotes: z
        .array(
          z.strictObject({
            noteId: noteIdSchema,
            text: textSchema(limits.noteChars),
            source: noteSourceSchema.nullable(),
          }),
        )
        .max(limits.paperNotes),
    },
    'facilitator',
    (draft, { clusterId, canvasId, tableId, title, paperCount, x, y, tone, quotes }) => {
      needFresh(draft, 'cluster', clusterId);
      needBoard(draft, canvasId);
      if (tableId) need(draft, 'table', tableId);
      const cluster = { id: clusterId, canvasId, title, x, y, familyId: null, tableId } as const;
      draft.put('cluster', { ...cluster, paperCount });
      const notes = quotes.map((quote) => ({ ...quote, laneId: null, tableId, tone }));
      addNotes(draft, canvasId, notes);
      if (notes.length > 0)
        gather(
          draft,
          need(draft, 'cluster', clusterId),
          notes.map(({ noteId }) => noteId),
          null,
        );
    },
  ),
  /** How many notes a group has on paper; null: only those that are here. */
  defineOp(
    'cluster.count',
    {
      clusterId: clusterIdSchema,
      paperCount: z.number().int().min(1).max(limits.paperNotes).nullable(),
    },
    'facilitator',
    (draft, op) => {
      draft.put('cluster', { ...needCluster(draft, op.clusterId), paperCount: op.paperCount });
      sweepClusters(draft);
    },
  ),
  /** Groups become a family: a new one, or one that is there. */
  defineOp(
    'family.gather',
    {
      familyId: familyIdSchema,
      clusterIds: z.array(clusterIdSchema).min(1).max(limits.notes),
    },
    'facilitator',
    (draft, { familyId, clusterIds }) => {
      for (const clusterId of clusterIds) {
        const cluster = needCluster(draft, clusterId);
        const family = draft.get('family', familyId);
        if (family && family.canvasId !== cluster.canvasId)
          throw new RuleBroken('record.elsewhere');
        if (!family) draft.put('family', { id: familyId, canvasId: cluster.canvasId, title: '' });
        draft.put('cluster', { ...cluster, familyId });
      }
      sweepFamilies(draft);
    },
  ),
  defineOp(
    'family.leave',
    { clusterIds: z.array(clusterIdSchema).min(1).max(limits.notes) },
    'facilitator',
    (draft, { clusterIds }) => {
      for (const clusterId of clusterIds)
        draft.put('cluster', { ...needCluster(draft, clusterId), familyId: null });
      sweepFamilies(draft);
    },
  ),
  defineOp(
    'family.rename',
    { familyId: familyIdSchema, title: textSchema(limits.titleChars) },
    'facilitator',
    (draft, { familyId, title }) => {
      const family = need(draft, 'family', familyId);
      needBoard(draft, family.canvasId);
      draft.put('family', { ...family, title });
    },
  ),
] as const;
