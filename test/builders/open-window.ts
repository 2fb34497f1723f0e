// A console or room window on a session with notes, open at a stage: the real stores over the
// real services in memory.

import { lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { CommandContext } from '../../renderer/commands/command.ts';
import { openSessionStore, type SessionStore } from '../../renderer/store/session-store.ts';
import { createViewStore } from '../../renderer/store/view-store.ts';
import { memoryHost } from './memory-host.ts';
import { seededBytes } from './random.ts';

export interface OpenWindow {
  readonly context: CommandContext;
  readonly canvasId: CanvasId;
  readonly laneIds: readonly LaneId[];
  /** 'Note 1', 'Note 2', … in order; all in the first lane and in the tray. */
  readonly noteIds: readonly NoteId[];
  dispatch(...ops: readonly Op[]): void;
}

const isOpen = (store: SessionStore): Promise<void> =>
  new Promise((resolve) => {
    const look = (): boolean => store.state.getState().phase === 'open';
    if (look()) resolve();
    const stop = store.state.subscribe(() => {
      if (!look()) return;
      stop();
      resolve();
    });
  });

export async function openWindow(kind: StageKind, noteCount: number): Promise<OpenWindow> {
  const { client } = memoryHost().connect();
  const random = seededBytes(11);
  const made = await client.call('library.create', {
    title: 'Kindness',
    workshop: 'listen-and-sort',
    roomSize: 'up-to-12',
  });
  if (!made.ok) throw new Error(made.error.type);
  const { sessionId } = made.value;
  const clientId = newId('note', random).slice('note_'.length);
  const store = openSessionStore({
    client,
    sessionId,
    role: 'facilitator',
    clientId,
    now: () => 0,
  });
  await isOpen(store);
  const { session } = store.state.getState();
  const [canvas] = session.canvas.values();
  const stage = [...session.stage.values()].find((one) => one.kind === kind);
  if (!canvas || !stage) throw new Error(`No stage to ${kind}.`);
  const laneIds = lanesOf(session, canvas.id).map((lane) => lane.id);
  const noteIds = Array.from({ length: noteCount }, () => newId('note', random)).sort();
  const context = { store, view: createViewStore(), client, stage, random, now: () => 1_000 };
  const dispatch = (...ops: readonly Op[]): void => {
    if (!store.dispatch(ops)) throw new Error('Refused.');
  };
  dispatch(
    { type: 'stage.open', stageId: stage.id, visitId: null, at: 0 },
    ...noteIds.map(
      (noteId, nth): Op => ({
        type: 'note.create',
        noteId,
        canvasId: canvas.id,
        laneId: laneIds[0] ?? null,
        text: `Note ${nth + 1}`,
        tone: 'butter',
        source: null,
      }),
    ),
  );
  return { context, canvasId: canvas.id, laneIds, noteIds, dispatch };
}
