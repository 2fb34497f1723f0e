// What was read as notes goes onto a wall, as one change.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { LeftOut, NotePreview } from '#shared/api/import-preview.ts';
import type { NotesImported } from '#shared/api/views.ts';
import { lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { TableId } from '#shared/domain/table.ts';
import type { RandomBytes } from '#shared/lib/id.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { importedVotes } from '#shared/strings/imports.ts';
import { notesToOps, slipsToOps } from '#shared/transfer/notes-to-ops.ts';
import type { ParsedNotes } from '#shared/transfer/parsed-import.ts';
import type { BatchName, LiveSession } from './live-session.ts';

export interface ImportTarget extends BatchName {
  readonly sessionId: SessionId;
  readonly canvasId: CanvasId;
}
export interface NotesTarget extends ImportTarget {
  /** Where notes go that stand under no known heading. */
  readonly laneId: LaneId | null;
  /** The table they come from, where the file names none that is here. */
  readonly tableId?: TableId | null;
  /** Into the box, unseen until the reveal. */
  readonly hidden?: boolean;
}

export async function addNotesTo(
  live: LiveSession,
  into: NotesTarget,
  { notes, groups, lines, preview }: ParsedNotes,
  random: RandomBytes,
): Promise<Result<NotesImported, AppError>> {
  const session = live.session();
  const room = Math.max(0, limits.notes - session.note.size - session.slip.size);
  const fitting = notes.slice(0, room);
  const over = notes.length - fitting.length;
  if (fitting.length === 0) return err(problem(over > 0 ? 'session.full' : 'file.no-notes'));
  const laneOf = (note: NotePreview): LaneId | null => laneFor(session, into, note);
  const target = {
    ...{ session, canvasId: into.canvasId, question: importedVotes },
    laneOf: (note: NotePreview) => laneOf(note) ?? into.laneId,
    tableOf: (note: NotePreview) => tableFor(session, into, note),
  };
  const ops = into.hidden
    ? slipsToOps(fitting, target, random)
    : notesToOps({ notes: fitting, groups, lines }, target, random);
  await live.file.snapshot();
  const added = live.apply(into, ops, 'facilitator');
  if (!added.ok) return added;
  return ok({
    kind: 'notes',
    revision: added.value.revision,
    noteCount: fitting.length,
    groupCount: new Set(fitting.flatMap(({ group }) => group ?? [])).size,
    voteCount: fitting.reduce((sum, { votes = 0 }) => sum + votes, 0),
    lineCount: ops.filter(({ type }) => type === 'connector.add').length,
    leftOut: withOverLimit(preview.leftOut, over),
    withoutLaneCount: fitting.filter((note) => note.lane !== null && !laneOf(note)).length,
  });
}

/** What a file is over by itself and what the session has no room for are one number. */
export function withOverLimit(leftOut: readonly LeftOut[], over: number): readonly LeftOut[] {
  const before = leftOut.find(({ reason }) => reason === 'over-limit')?.count ?? 0;
  const others = leftOut.filter(({ reason }) => reason !== 'over-limit');
  const count = before + over;
  return count === 0 ? others : [...others, { reason: 'over-limit', count }];
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

function laneFor(session: Session, into: NotesTarget, note: NotePreview): LaneId | null {
  if (note.lane === null) return null;
  const wanted = plain(note.lane);
  return lanesOf(session, into.canvasId).find((lane) => plain(lane.title) === wanted)?.id ?? null;
}

/** A table that went while the person chose is no reason to lose the notes. */
function tableFor({ table }: Session, into: NotesTarget, note: NotePreview): TableId | null {
  const wanted = note.table === undefined ? null : plain(note.table);
  const named = wanted && [...table.values()].find(({ name }) => plain(name) === wanted);
  return (named || table.get(into.tableId ?? ''))?.id ?? null;
}
