// A session as a test needs it, made by the same factory and ops as in the app.

import { agendaOf, lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { StageId } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { seededBytes } from './random.ts';

export interface BuiltSession {
  readonly session: Session;
  readonly canvasId: CanvasId;
  readonly laneIds: readonly LaneId[];
  readonly stageIds: readonly StageId[];
  readonly noteIds: readonly NoteId[];
}

/** Applies ops that must be fine. */
export function afterOps(session: Session, ...ops: readonly Op[]): Session {
  const diff = applyOps(session, ops, 'facilitator');
  if (!diff.ok) throw new Error(`Refused: ${diff.error}`);
  return applyDiff(session, diff.value);
}

/** A new session with `noteCount` notes, spread over its lanes, none of them sorted. */
export function buildSession(noteCount = 0, seed = 1): BuiltSession {
  const random = seededBytes(seed);
  const [plan] = catalogue;
  if (!plan) throw new Error('No plan to build from.');
  const start = { title: 'Kindness at Northside', roomSize: '13-to-24', now: 1, random } as const;
  const empty = makeSession(plan, start);
  const [canvas] = empty.canvas.values();
  if (!canvas) throw new Error('A plan without a canvas.');
  const laneIds = lanesOf(empty, canvas.id).map((lane) => lane.id);
  const noteIds = Array.from({ length: noteCount }, () => newId('note', random));
  const notes = noteIds.map((noteId, nth) => ({
    noteId,
    laneId: laneIds[nth % laneIds.length] ?? null,
    text: `Note ${nth + 1}`,
    tone: 'butter' as const,
    source: null,
  }));
  const session =
    notes.length === 0
      ? empty
      : afterOps(empty, { type: 'note.import', canvasId: canvas.id, notes });
  const stageIds = agendaOf(session).map((stage) => stage.id);
  return { session, canvasId: canvas.id, laneIds, stageIds, noteIds };
}
