import { type Board, boardOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { isWallKind } from '#shared/domain/stage.ts';
import type { CommandContext } from './command.ts';

/** The selected notes that are there, in the order they were selected. */
export function selectedNotes({
  store,
  view,
}: Pick<CommandContext, 'store' | 'view'>): readonly Note[] {
  const { note } = store.state.getState().session;
  return [...view.state.getState().selectedIds].flatMap((id) => note.get(id) ?? []);
}

export const canvasOf = ({ stage }: Pick<CommandContext, 'stage'>): CanvasId | null =>
  stage?.canvasId ?? null;

export const boardOn = ({ store }: Pick<CommandContext, 'store'>, canvasId: CanvasId): Board =>
  boardOf(store.state.getState().session, canvasId);

/** Whether this window may change the board it looks at. */
export function canChangeBoard({ store, stage }: CommandContext): boolean {
  const { readOnly, session } = store.state.getState();
  const now = stage && session.stage.get(stage.id);
  const isHeld =
    now?.state === 'open' && (now.locked || (store.role === 'room' && now.hands === 'facilitator'));
  return readOnly === null && now?.canvasId != null && !isHeld;
}

/** Sorting makes sense where the wall is: in the stages that show it. */
export const hasWall = ({ stage }: Pick<CommandContext, 'stage'>): boolean =>
  stage?.kind === 'sort' || stage?.kind === 'name';

/** Whether the board looked at shows its notes one beside the other. */
export const hasNotes = ({ stage }: Pick<CommandContext, 'stage'>): boolean =>
  isOnNotesBoard({ stage }) && stage?.kind !== 'focus' && stage?.kind !== 'read-out';

/** Whether what is looked at is a step on a board of notes. */
export const isOnNotesBoard = ({ stage }: Pick<CommandContext, 'stage'>): boolean =>
  stage?.canvasId != null && isWallKind(stage.kind);
