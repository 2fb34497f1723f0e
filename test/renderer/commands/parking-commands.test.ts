// What is kept for later is off every board, by menu and by key alike, and comes back to the tray.
import { describe, expect, it } from 'vitest';
import { parkedNotes } from '#shared/derive/opening.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import { noteCommands } from '../../../renderer/commands/note-commands.ts';
import {
  addForLater,
  deleteParked,
  takeBack,
} from '../../../renderer/commands/parking-commands.ts';
import { type OpenWindow, openWindow } from '../../builders/open-window.ts';
import { settled } from '../../builders/settled.ts';
import {
  boardIn,
  choose,
  noteAt,
  picture,
  press,
  sessionOf,
  sorted,
} from '../../builders/sorting-ways.ts';

const later = (open: OpenWindow): readonly string[] =>
  parkedNotes(sessionOf(open)).map((note) => note.text);
const sortedWindow = async (kind: StageKind = 'sort'): Promise<OpenWindow> => {
  const open = await openWindow(kind, 9);
  sorted(open);
  return open;
};

describe('keeping a note for later', () => {
  it.each(['sort', 'collect'] as const)('is the same by list and by key in %s', async (kind) => {
    const byList = await sortedWindow(kind);
    const byKey = await sortedWindow(kind);
    choose([2, 8], () => 'later')(byList);
    press('note.park', 2, 8)(byKey);
    expect(later(byKey)).toEqual(['Note 2', 'Note 8']);
    expect(later(byList)).toEqual(later(byKey));
    expect(picture(byList)).toEqual(picture(byKey));
    expect(boardIn(byKey).noteCount).toBe(7);
    expect([...sessionOf(byKey).note.keys()]).toHaveLength(9);
  });

  it('takes it out of its lane, and what is selected as all leaves it alone', async () => {
    const open = await openWindow('collect', 3);
    press('note.park', 2)(open);
    expect(boardIn(open).lanes.get(open.laneIds[0] ?? null)).toHaveLength(2);
    noteCommands.find(({ id }) => id === 'note.select-all')?.run(open.context);
    const selected = open.context.view.state.getState().selectedIds;
    expect([...selected].sort()).toEqual([noteAt(open, 1), noteAt(open, 3)].sort());
  });

  it('is undone in one step', async () => {
    const open = await sortedWindow();
    const before = picture(open);
    press('note.park', 2, 3, 8)(open);
    await settled(open);
    open.context.store.undo();
    await settled(open);
    expect(picture(open)).toEqual(before);
  });
});

describe('a note written straight for later', () => {
  it('never touches the board, and one undo takes it back', async () => {
    const open = await sortedWindow();
    const before = picture(open);
    expect(addForLater(open.context, 'Ask the council')).toBe(true);
    expect(later(open)).toEqual(['Ask the council']);
    expect(picture(open)).toEqual(before);
    await settled(open);
    open.context.store.undo();
    await settled(open);
    expect(later(open)).toEqual([]);
  });

  it('belongs to a board even where the step has none', async () => {
    const open = await openWindow('sort', 0);
    expect(addForLater({ ...open.context, stage: null }, 'Soup')).toBe(true);
    expect(parkedNotes(sessionOf(open))[0]?.canvasId).toBe(open.canvasId);
  });

  it('goes back to the tray, or for good', async () => {
    const open = await openWindow('sort', 0);
    for (const text of ['One', 'Two']) addForLater(open.context, text);
    const [one, two] = parkedNotes(sessionOf(open));
    if (!one || !two) throw new Error('Two were kept.');
    takeBack(open.context, one);
    deleteParked(open.context, two);
    expect(boardIn(open).tray.map((note) => note.text)).toEqual(['One']);
    expect(later(open)).toEqual([]);
    expect(sessionOf(open).note.has(two.id satisfies NoteId)).toBe(false);
  });
});
