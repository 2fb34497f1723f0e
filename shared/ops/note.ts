import { canvasIdSchema } from '../domain/canvas.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import {
  type Note,
  type NoteSort,
  noteIdSchema,
  noteSourceSchema,
  noteToneSchema,
} from '../domain/note.ts';
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

export const noteOps = [
  defineOp(
    'note.create',
    {
      noteId: noteIdSchema,
      canvasId: canvasIdSchema,
      laneId: laneIdSchema.nullable(),
      text: noteText,
      tone: noteToneSchema,
      source: noteSourceSchema.nullable(),
    },
    'facilitator',
    (draft, { noteId, canvasId, laneId, text, tone, source }) => {
      needFresh(draft, 'note', noteId);
      needBoard(draft, canvasId);
      if (laneId) needSameCanvas(need(draft, 'lane', laneId), { canvasId });
      if (draft.count('note') >= limits.notes) throw new RuleBroken('session.full');
      const ranks = ranksFor(notesInLane(draft, canvasId, laneId), [noteId], null);
      for (const [id, rank] of ranks) {
        const held = draft.get('note', id);
        if (held) draft.put('note', { ...held, rank });
        else
          draft.put('note', {
            id: noteId,
            canvasId,
            text,
            tone,
            source,
            laneId,
            rank,
            sort: { at: 'tray' },
            originId: null,
            regroupCount: 0,
          });
      }
    },
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
        regroupCount: 0,
      });
    },
  ),
  defineOp('note.delete', { noteIds }, 'facilitator', (draft, op) => {
    for (const noteId of op.noteIds) removeRecord(draft, 'note', needNote(draft, noteId).id);
    sweepClusters(draft);
  }),
] as const;
