import { type CanvasId, canvasIdSchema } from '../domain/canvas.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import {
  type Note,
  type NoteSort,
  noteIdSchema,
  noteSourceSchema,
  noteToneSchema,
} from '../domain/note.ts';
import { tableIdSchema } from '../domain/table.ts';
import { wallCoordinateSchema } from '../domain/wall.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { defineOp } from './op.ts';
import { ranksFor } from './order.ts';
import { removeRecord } from './references.ts';
import {
  need,
  needBoard,
  needFresh,
  needSameCanvas,
  RuleBroken,
  type SessionDraft,
} from './rules.ts';
import { sweepClusters } from './settle.ts';

const noteIds = z.array(noteIdSchema).min(1).max(limits.notes);
const noteText = textSchema(limits.noteChars);
const needNote = (draft: SessionDraft, noteId: string): Note => {
  const note = need(draft, 'note', noteId);
  needBoard(draft, note.canvasId);
  return note;
};
const notesInLane = (draft: SessionDraft, canvasId: string, laneId: string | null): Note[] =>
  [...draft.rows('note')].filter((note) => note.canvasId === canvasId && note.laneId === laneId);

/** Moves a note to another place of the wall; leaving a cluster counts as regrouping. */
export function sortNote(draft: SessionDraft, note: Note, sort: NoteSort): void {
  const from = note.sort.at === 'cluster' ? note.sort.clusterId : null;
  const to = sort.at === 'cluster' ? sort.clusterId : null;
  const regroupCount = note.regroupCount + (from !== null && from !== to ? 1 : 0);
  draft.put('note', { ...note, sort, regroupCount });
}

const newNote = {
  noteId: noteIdSchema,
  laneId: laneIdSchema.nullable(),
  text: noteText,
  tone: noteToneSchema,
  source: noteSourceSchema.nullable(),
  /** The table that wrote it. */
  tableId: tableIdSchema.nullable().exactOptional(),
};
const newNoteSchema = z.strictObject(newNote);
export type NewNote = z.infer<typeof newNoteSchema>;

/** New notes at the end of their lanes, not sorted yet: linear in the notes that are there. */
export function addNotes(draft: SessionDraft, canvasId: CanvasId, added: readonly NewNote[]): void {
  needBoard(draft, canvasId);
  // What is still hidden will be notes as well.
  if (draft.count('note') + draft.count('slip') + added.length > limits.notes)
    throw new RuleBroken('session.full');
  for (const laneId of new Set(added.map((note) => note.laneId))) {
    const notes = added.filter((note) => note.laneId === laneId);
    if (laneId) needSameCanvas(need(draft, 'lane', laneId), { canvasId });
    const there = notesInLane(draft, canvasId, laneId);
    const ids = notes.map((note) => note.noteId);
    const ranks = ranksFor(there, ids, null);
    for (const note of there) {
      const rank = ranks.get(note.id);
      if (rank) draft.put('note', { ...note, rank });
    }
    for (const { noteId, tableId = null, ...note } of notes) {
      needFresh(draft, 'note', noteId);
      if (tableId) need(draft, 'table', tableId);
      const rank = ranks.get(noteId);
      if (!rank) throw new RuleBroken('record.exists');
      const sort = { at: 'tray' } as const;
      draft.put('note', {
        ...note,
        id: noteId,
        tableId,
        canvasId,
        rank,
        sort,
        originId: null,
        isKept: false,
        locked: false,
        regroupCount: 0,
      });
    }
  }
}

export const noteOps = [
  defineOp('note.create', { canvasId: canvasIdSchema, ...newNote }, 'facilitator', (draft, op) => {
    const { canvasId, noteId, laneId, text, tone, source, tableId = null } = op;
    addNotes(draft, canvasId, [{ noteId, laneId, text, tone, source, tableId }]);
  }),
  /** Many at once: a pasted list, a file. */
  defineOp(
    'note.import',
    {
      canvasId: canvasIdSchema,
      notes: z.array(newNoteSchema).min(1).max(limits.notes),
    },
    'facilitator',
    (draft, { canvasId, notes }) => addNotes(draft, canvasId, notes),
  ),
  defineOp(
    'note.edit',
    { noteId: noteIdSchema, text: noteText },
    'facilitator',
    (draft, { noteId, text }) => draft.put('note', { ...needNote(draft, noteId), text }),
  ),
  defineOp('note.paint', { noteIds, tone: noteToneSchema }, 'facilitator', (draft, op) => {
    for (const noteId of op.noteIds)
      draft.put('note', { ...needNote(draft, noteId), tone: op.tone });
  }),
  defineOp(
    'note.attribute',
    { noteIds, source: noteSourceSchema.nullable() },
    'facilitator',
    (draft, op) => {
      for (const noteId of op.noteIds)
        draft.put('note', { ...needNote(draft, noteId), source: op.source });
    },
  ),
  defineOp(
    'note.lane',
    { noteIds, laneId: laneIdSchema.nullable(), beforeId: noteIdSchema.nullable() },
    'anyone',
    (draft, { noteIds: ids, laneId, beforeId }) => {
      const [first] = ids.map((noteId) => needNote(draft, noteId));
      if (!first) return;
      if (laneId) needSameCanvas(need(draft, 'lane', laneId), first);
      const ranks = ranksFor(notesInLane(draft, first.canvasId, laneId), ids, beforeId);
      for (const [id, rank] of ranks) {
        const note = need(draft, 'note', id);
        needSameCanvas(note, first);
        draft.put('note', { ...note, laneId, rank });
      }
    },
  ),
  defineOp('note.tray', { noteIds }, 'anyone', (draft, op) => {
    for (const noteId of op.noteIds) sortNote(draft, needNote(draft, noteId), { at: 'tray' });
    sweepClusters(draft);
  }),
  /** Off the wall, kept for later; from there it goes back to the tray. */
  defineOp('note.park', { noteIds }, 'facilitator', (draft, op) => {
    for (const noteId of op.noteIds) sortNote(draft, needNote(draft, noteId), { at: 'parked' });
    sweepClusters(draft);
  }),
  /** “Keep this voice”, besides any vote. */
  defineOp('note.keep', { noteIds, isKept: z.boolean() }, 'facilitator', (draft, op) => {
    for (const noteId of op.noteIds)
      draft.put('note', { ...needNote(draft, noteId), isKept: op.isKept });
  }),
  /** Neither moved nor reworded nor deleted, by anybody, until it is unlocked. */
  defineOp('note.lock', { noteIds, locked: z.boolean() }, 'facilitator', (draft, op) => {
    for (const noteId of op.noteIds)
      draft.put('note', { ...needNote(draft, noteId), locked: op.locked });
  }),
  /** Which table wrote them. */
  defineOp(
    'note.seat',
    { noteIds, tableId: tableIdSchema.nullable() },
    'facilitator',
    (draft, { noteIds: ids, tableId }) => {
      if (tableId) need(draft, 'table', tableId);
      for (const noteId of ids) draft.put('note', { ...needNote(draft, noteId), tableId });
    },
  ),
  defineOp(
    'note.place',
    {
      places: z
        .array(
          z.strictObject({
            noteId: noteIdSchema,
            x: wallCoordinateSchema,
            y: wallCoordinateSchema,
          }),
        )
        .min(1)
        .max(limits.notes),
    },
    'anyone',
    (draft, op) => {
      for (const { noteId, x, y } of op.places)
        sortNote(draft, needNote(draft, noteId), { at: 'alone', x, y });
      sweepClusters(draft);
    },
  ),
  defineOp(
    'note.duplicate',
    { noteId: noteIdSchema, copyId: noteIdSchema },
    'facilitator',
    (draft, { noteId, copyId }) => {
      needFresh(draft, 'note', copyId);
      if (draft.count('note') >= limits.notes) throw new RuleBroken('session.full');
      const note = needNote(draft, noteId);
      draft.put('note', {
        ...note,
        id: copyId,
        originId: note.originId ?? note.id,
        isKept: false,
        locked: false,
        regroupCount: 0,
      });
    },
  ),
  defineOp('note.delete', { noteIds }, 'facilitator', (draft, op) => {
    for (const noteId of op.noteIds) removeRecord(draft, 'note', needNote(draft, noteId).id);
    sweepClusters(draft);
  }),
] as const;
