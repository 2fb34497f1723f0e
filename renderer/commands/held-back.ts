// What may not be taken up just now, and why: said at once, before anything has moved.
import { problem } from '#shared/api/errors.ts';
import { openStage } from '#shared/derive/board.ts';
import type { Note } from '#shared/domain/note.ts';
import { lockWords as words } from '#shared/strings/locks.ts';
import type { Command, CommandContext } from './command.ts';
import { canChangeBoard, selectedNotes } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'stage'>;

/** True when they may be moved and written on; otherwise the reason is told. */
export function mayTake({ store, view, stage }: Context, notes: readonly Note[]): boolean {
  const { session, readOnly } = store.state.getState();
  if (readOnly) return false;
  const open = openStage(session);
  const locked = notes.filter((note) => note.locked);
  if (open?.locked && open.canvasId === stage?.canvasId) store.refuse(problem('stage.locked'));
  else if (store.role === 'room' && open?.hands === 'facilitator')
    store.refuse(problem('stage.hands-off'));
  else if (locked.length > 0) {
    // They are what *Unlock* is about.
    if (store.role === 'facilitator') view.select(locked.map(({ id }) => id));
    store.refuse(problem('note.locked'));
  } else return true;
  return false;
}

/** Opens a note for writing, unless it is held back. */
export function writeOn(context: Context, id: string): void {
  const note = context.store.state.getState().session.note.get(id);
  if (note && mayTake(context, [note])) context.view.edit({ what: 'note', id });
}

const turn = (
  locked: boolean,
  how: Pick<Command, 'id' | 'label' | 'shortcut'>,
  said: (count: number) => string,
): Command => ({
  ...how,
  isEnabled: (context) =>
    context.store.role === 'facilitator' &&
    canChangeBoard(context) &&
    selectedNotes(context).some((note) => note.locked !== locked),
  run: (context) => {
    const { store, view } = context;
    const noteIds = selectedNotes(context)
      .filter((note) => note.locked !== locked)
      .map(({ id }) => id);
    if (!store.dispatch([{ type: 'note.lock', noteIds, locked }])) return;
    if (store.state.getState().refused?.type === 'note.locked') store.dismiss('refused');
    view.announce(said(noteIds.length));
  },
});

export const lockCommands: readonly Command[] = [
  turn(true, { id: 'note.lock', label: words.lock, shortcut: 'Shift+L' }, words.locked),
  turn(false, { id: 'note.unlock', label: words.unlock, shortcut: 'Shift+U' }, words.unlocked),
];
