import { describe, expect, it } from 'vitest';
import { wallItems } from '#shared/derive/wall-layout.ts';
import { overlaps } from '#shared/derive/wall-space.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { newNoteId } from '../../../renderer/commands/new-ids.ts';
import { commandById } from '../../../renderer/commands/registry.ts';
import { makeClusters, suggestionsFor } from '../../../renderer/commands/suggest-commands.ts';
import { type OpenWindow, openWindow } from '../../builders/open-window.ts';
import { boardIn, noteAt, sessionOf } from '../../builders/sorting-ways.ts';

const pairs = (open: OpenWindow): readonly (readonly NoteId[])[] =>
  Array.from({ length: open.noteIds.length / 2 }, (_, nth) => [
    noteAt(open, 2 * nth + 1),
    noteAt(open, 2 * nth + 2),
  ]);

describe('suggested groups, made', () => {
  it('stand free on the wall, without a name', async () => {
    const open = await openWindow('sort', 12);
    open.dispatch({ type: 'note.place', places: [{ noteId: noteAt(open, 12), x: 1, y: 1 }] });
    expect(makeClusters(open.context, open.canvasId, pairs(open).slice(0, 5))).toBe(true);
    const { clusters, tray } = boardIn(open);
    expect(clusters.map(({ cluster, notes }) => [cluster.title, notes.length])).toEqual(
      Array.from({ length: 5 }, () => ['', 2]),
    );
    expect(tray).toHaveLength(1);
    const boxes = wallItems(boardIn(open)).map(({ box }) => box);
    const clash = boxes.filter((box, nth) =>
      boxes.slice(nth + 1).some((other) => overlaps(box, other)),
    );
    expect(clash).toEqual([]);
    expect(open.context.view.state.getState().announcement).toBe('Made 5 groups of 10 notes');
  });

  it('leave alone what has been sorted meanwhile', async () => {
    const open = await openWindow('sort', 4);
    open.dispatch({ type: 'note.place', places: [{ noteId: noteAt(open, 1), x: 9, y: 9 }] });
    expect(makeClusters(open.context, open.canvasId, pairs(open))).toBe(true);
    const { clusters, alone, tray } = boardIn(open);
    expect([clusters.length, alone.length, tray.length]).toEqual([1, 1, 1]);
  });

  it('are not asked for where there is nothing to group', async () => {
    const command = commandById('suggest.open');
    const open = await openWindow('sort', 2);
    expect(command.isEnabled(open.context)).toBe(true);
    open.dispatch({ type: 'note.place', places: [{ noteId: noteAt(open, 1), x: 1, y: 1 }] });
    expect(command.isEnabled(open.context)).toBe(false);
    expect(command.isEnabled((await openWindow('collect', 2)).context)).toBe(false);
  });

  it('never hold a note and its duplicate', async () => {
    const open = await openWindow('sort', 1);
    const copyId = newNoteId(open.context.random);
    open.dispatch({ type: 'note.duplicate', noteId: noteAt(open, 1), copyId });
    const heard: string[] = [];
    suggestionsFor(sessionOf(open), open.canvasId, (text) => {
      heard.push(text);
      return [text];
    });
    expect(heard).toEqual(['Note 1']);
  });
});
