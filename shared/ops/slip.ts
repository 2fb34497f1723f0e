// Hidden entry: what people write lies unseen in the box until the reveal turns all of it into notes.
import { canvasIdSchema } from '../domain/canvas.ts';
import { laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import { noteIdSchema, noteSourceSchema, noteToneSchema } from '../domain/note.ts';
import { slipIdSchema } from '../domain/slip.ts';
import { tableIdSchema } from '../domain/table.ts';
import { z } from '../lib/schema.ts';
import { textSchema } from '../lib/text.ts';
import { addNotes } from './note.ts';
import { defineFact, defineOp } from './op.ts';
import {
  need,
  needBoard,
  needFresh,
  needOnBoard,
  needSameCanvas,
  RuleBroken,
  type SessionDraft,
} from './rules.ts';

const slipId = slipIdSchema;
const text = textSchema(limits.noteChars);

/** A slip will be a note: both count towards what a session holds. */
function needRoomForSlip(draft: SessionDraft): void {
  if (draft.count('note') + draft.count('slip') >= limits.notes)
    throw new RuleBroken('session.full');
}

export const slipOps = [
  defineOp(
    'slip.add',
    {
      slipId,
      canvasId: canvasIdSchema,
      laneId: laneIdSchema.nullable(),
      text: text.min(1),
      tone: noteToneSchema,
      source: noteSourceSchema.nullable(),
      tableId: tableIdSchema.nullable(),
    },
    'facilitator',
    (draft, { type: _type, slipId: id, ...slip }) => {
      needFresh(draft, 'slip', id);
      needBoard(draft, slip.canvasId);
      needRoomForSlip(draft);
      if (slip.laneId) needSameCanvas(need(draft, 'lane', slip.laneId), slip);
      if (slip.tableId) need(draft, 'table', slip.tableId);
      draft.put('slip', { id, ...slip });
    },
  ),
  /** An empty one is taken back. */
  defineOp('slip.write', { slipId, text }, 'facilitator', (draft, op) => {
    const slip = needOnBoard(draft, 'slip', op.slipId);
    if (op.text === '') draft.remove('slip', slip.id);
    else draft.put('slip', { ...slip, text: op.text });
  }),
  /**
   * Every slip of the canvas becomes a note, in the order of ids: nobody learns who wrote first.
   * Each is named with the note it becomes; one that is named no longer there is passed over.
   */
  defineFact(
    'slip.reveal',
    {
      canvasId: canvasIdSchema,
      notes: z
        .array(z.strictObject({ slipId, noteId: noteIdSchema }))
        .min(1)
        .max(limits.notes),
    },
    'facilitator',
    (draft, { canvasId, notes }) => {
      needBoard(draft, canvasId);
      const noteIdOf = new Map(notes.map(({ slipId: id, noteId }) => [id, noteId]));
      const slips = [...draft.rows('slip')].filter((slip) => slip.canvasId === canvasId);
      const revealed = slips
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap(({ id, canvasId: _canvasId, ...slip }) => {
          const noteId = noteIdOf.get(id);
          return noteId ? [{ slipId: id, note: { ...slip, noteId } }] : [];
        });
      for (const { slipId: id } of revealed) draft.remove('slip', id);
      addNotes(
        draft,
        canvasId,
        revealed.map(({ note }) => note),
      );
    },
  ),
] as const;
