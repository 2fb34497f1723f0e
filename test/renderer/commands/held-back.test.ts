// What is locked or kept to the console is not taken up, and the reason is told.
import { describe, expect, it } from 'vitest';
import type { NoteId } from '#shared/domain/note.ts';
import { newId } from '#shared/lib/id.ts';
import type { CommandContext } from '../../../renderer/commands/command.ts';
import { setHands } from '../../../renderer/commands/hands-commands.ts';
import { lockCommands, mayTake, writeOn } from '../../../renderer/commands/held-back.ts';
import { perform } from '../../../renderer/commands/perform.ts';
import { canChangeBoard } from '../../../renderer/commands/selected-notes.ts';
import { suggestionsFor } from '../../../renderer/commands/suggest-commands.ts';
import { tidyCommands } from '../../../renderer/commands/tidy-commands.ts';
import { type OpenWindow, openWindow } from '../../builders/open-window.ts';
import { sessionOf } from '../../builders/sorting-ways.ts';

const notesOf = (open: OpenWindow, ...ids: readonly (NoteId | undefined)[]) =>
  ids.flatMap((id) => sessionOf(open).note.get(id ?? '') ?? []);
const refused = ({ context }: OpenWindow) => context.store.state.getState().refused?.type ?? null;
const run = (open: OpenWindow, id: 'note.lock' | 'note.unlock'): boolean => {
  const command = lockCommands.find((one) => one.id === id);
  if (!command?.isEnabled(open.context)) return false;
  command.run(open.context);
  return true;
};
/** The same board as the room has it in hand. */
const inRoom = ({ context }: OpenWindow): CommandContext => ({
  ...context,
  store: { ...context.store, role: 'room' },
});

describe('a locked note', () => {
  it('is locked with others at once, and unlocked by what was in the way', async () => {
    const open = await openWindow('sort', 3);
    const [one, two, three] = open.noteIds;
    open.context.view.select([one, two].filter((id) => id !== undefined));
    expect(run(open, 'note.unlock')).toBe(false);
    expect(run(open, 'note.lock')).toBe(true);
    expect(mayTake(open.context, notesOf(open, three))).toBe(true);
    open.context.view.select([]);
    expect(mayTake(open.context, notesOf(open, one, three))).toBe(false);
    expect(refused(open)).toBe('note.locked');
    expect(run(open, 'note.unlock')).toBe(true);
    expect(refused(open)).toBeNull();
    expect(mayTake(open.context, notesOf(open, one, three))).toBe(true);
    expect(notesOf(open, two)[0]?.locked).toBe(true);
  });

  it('is not opened for writing', async () => {
    const open = await openWindow('sort', 1);
    const [id = ''] = open.noteIds;
    open.context.view.select([id]);
    run(open, 'note.lock');
    writeOn(open.context, id);
    expect(open.context.view.state.getState().editing).toBeNull();
    run(open, 'note.unlock');
    writeOn(open.context, id);
    expect(open.context.view.state.getState().editing).toEqual({ what: 'note', id });
  });

  it('stands in nobody’s way: groups are made beside it, and tidying goes round it', async () => {
    const open = await openWindow('sort', 4);
    const [locked, a, b, c] = open.noteIds;
    if (!locked || !a || !b || !c) throw new Error('Four notes were built.');
    open.dispatch(
      { type: 'note.place', places: [locked, c].map((noteId, nth) => ({ noteId, x: 3, y: nth })) },
      { type: 'note.lock', noteIds: [locked], locked: true },
    );
    const { canvasId, context } = open;
    const clusterId = newId('cluster', context.random);
    const made = { to: 'new-cluster', noteIds: [a, b], canvasId, clusterId, at: { x: 3, y: 0 } };
    expect(perform(context, { ...made, to: 'new-cluster', noteIds: [a, b] })).toBe(true);
    tidyCommands[0]?.run(context);
    expect(refused(open)).toBeNull();
    expect(notesOf(open, locked)[0]?.sort).toMatchObject({ x: 3, y: 0 });
  });

  it('is suggested for no group', async () => {
    const open = await openWindow('sort', 4);
    const [locked] = open.noteIds;
    if (!locked) throw new Error('Notes were built.');
    const words = (text: string) => text.split(' ');
    const has = () =>
      suggestionsFor(sessionOf(open), open.canvasId, words).some(({ notes }) =>
        notes.some(({ id }) => id === locked),
      );
    open.dispatch({ type: 'note.lock', noteIds: [locked], locked: true });
    expect(has()).toBe(false);
  });
});

describe('moving that is kept to the console', () => {
  it('holds the room back and not the console', async () => {
    const open = await openWindow('sort', 1);
    const { stage } = open.context;
    if (!stage) throw new Error('A step is open.');
    const notes = notesOf(open, open.noteIds[0]);
    expect(mayTake(inRoom(open), notes)).toBe(true);
    setHands(open.context, stage, 'facilitator');
    expect(canChangeBoard(open.context)).toBe(true);
    expect(mayTake(open.context, notes)).toBe(true);
    expect(canChangeBoard(inRoom(open))).toBe(false);
    expect(mayTake(inRoom(open), notes)).toBe(false);
    expect(refused(open)).toBe('stage.hands-off');
    setHands(open.context, stage, 'everyone');
    expect(canChangeBoard(inRoom(open))).toBe(true);
  });

  it('is said of a locked step to both', async () => {
    const open = await openWindow('sort', 1);
    const { stage } = open.context;
    if (!stage) throw new Error('A step is open.');
    open.dispatch({ type: 'stage.lock', stageId: stage.id, locked: true });
    expect(mayTake(open.context, [])).toBe(false);
    expect(refused(open)).toBe('stage.locked');
  });
});
