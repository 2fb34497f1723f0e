// The parking lot: what matters, but not now. It is one key away, whatever the step.
import { parkedNotes } from '#shared/derive/opening.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import { parkingWords as words } from '#shared/strings/parking.ts';
import { canvasesOf } from '#shared/transfer/sorted-notes.ts';
import type { Command, CommandContext } from './command.ts';
import { newNoteId } from './new-ids.ts';
import { canvasOf } from './selected-notes.ts';

const sessionOf = ({ store }: CommandContext) => store.state.getState().session;

/** The board a note for later belongs to: the one that is looked at, else the first of the session. */
export const parkingCanvas = (context: CommandContext): CanvasId | null =>
  canvasOf(context) ?? canvasesOf(sessionOf(context))[0]?.id ?? null;

/** Straight to later, in one step. False: refused. */
export function addForLater(context: CommandContext, text: string): boolean {
  const { store, view, random } = context;
  const canvasId = parkingCanvas(context);
  if (!canvasId) return false;
  const noteId = newNoteId(random);
  const note = { noteId, canvasId, laneId: null, text, tone: 'paper', source: null } as const;
  const done = store.dispatch([
    { type: 'note.create', ...note },
    { type: 'note.park', noteIds: [noteId] },
  ]);
  if (!done) return false;
  view.announce(words.added(text, parkedNotes(sessionOf(context)).length));
  return true;
}

/** Back to the tray of its board. */
export function takeBack({ store, view }: CommandContext, note: Note): void {
  if (!store.dispatch([{ type: 'note.tray', noteIds: [note.id] }])) return;
  view.announce(words.returned(note.text));
}

export function deleteParked({ store, view }: CommandContext, note: Note): void {
  if (!store.dispatch([{ type: 'note.delete', noteIds: [note.id] }])) return;
  view.announce(words.deleted(note.text));
}

export const parkingCommands: readonly Command[] = [
  {
    id: 'parking.open',
    label: words.open,
    shortcut: 'Shift+N',
    isEnabled: () => true,
    run: ({ view }) => view.open('parking'),
  },
];
