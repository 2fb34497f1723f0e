// What presenters' keys mean, and what the room is shown besides the board.
import { describe, expect, it } from 'vitest';
import { openStage } from '#shared/derive/board.ts';
import { newId } from '#shared/lib/id.ts';
import type { CommandContext } from '../../../renderer/commands/command.ts';
import { commandForKey } from '../../../renderer/commands/keys.ts';
import { addToTray } from '../../../renderer/commands/quick-add.ts';
import { commandById, commands } from '../../../renderer/commands/registry.ts';
import { elsewhere, leaf } from '../../../renderer/commands/room-commands.ts';
import { openWindow } from '../../builders/open-window.ts';
import { seededBytes } from '../../builders/random.ts';

const random = seededBytes(8);
const roomOf = ({ store }: CommandContext) => store.state.getState().room;
const kindOf = ({ store }: CommandContext) => openStage(store.state.getState().session)?.kind;
const press = (key: string, where: 'text' | 'board' | 'elsewhere') =>
  commandForKey(
    { key, mod: false, shift: false, alt: false, isComposing: false, where },
    commands,
    true,
  )?.id;

describe('a presenter', () => {
  it('leafs through the pages first, then goes on to the next step and back', async () => {
    const { context } = await openWindow('sort', 1);
    context.store.show({ pageCount: 2 });
    leaf(context, 1);
    expect(roomOf(context).page).toBe(1);
    leaf(context, 1);
    expect(kindOf(context)).toBe('name');
    context.store.show({ page: 0 });
    leaf(context, -1);
    expect(kindOf(context)).toBe('sort');
  });

  it('takes away what covers the board before it leafs', async () => {
    const { context } = await openWindow('sort', 1);
    context.store.show({ speaking: { names: ['Amira', 'Ben'], at: 0 }, whereWeAre: true });
    leaf(context, 1);
    expect(roomOf(context)).toMatchObject({ whereWeAre: false, speaking: { at: 0 } });
    leaf(context, 1);
    leaf(context, 1);
    expect(roomOf(context).speaking?.at).toBe(2);
    leaf(context, 1);
    expect(roomOf(context).speaking).toBeNull();
    expect(kindOf(context)).toBe('sort');
  });

  it('leads from table to table, and the board comes back after the last', async () => {
    const { context } = await openWindow('sort', 1);
    const tableIds = [newId('table', random), newId('table', random)];
    context.store.show({ report: { tableIds, at: null, lastsMs: 60_000, startedAt: 0 } });
    for (const at of [0, 1, 2]) {
      leaf(context, 1);
      expect(roomOf(context).report?.at).toBe(at);
    }
    leaf(context, -1);
    expect(roomOf(context).report?.at).toBe(1);
    leaf(context, 1);
    leaf(context, 1);
    expect(roomOf(context).report).toBeNull();
    expect(kindOf(context)).toBe('sort');
  });

  it('is heard wherever the focus is, but not in a field', () => {
    expect(press('PageDown', 'elsewhere')).toBe('room.forwards');
    expect(press('.', 'elsewhere')).toBe('room.blank');
    expect(press('b', 'board')).toBe('room.blank');
    expect(press('PageDown', 'text')).toBeUndefined();
    expect(press('b', 'text')).toBeUndefined();
  });
});

describe('bringing the room here', () => {
  it('opens the step that is looked at', async () => {
    const { context } = await openWindow('sort', 1);
    const name = [...context.store.state.getState().session.stage.values()].find(
      ({ kind }) => kind === 'name',
    );
    const looking = { ...context, stage: name ?? null };
    expect(elsewhere(looking)).toBe('step');
    commandById('room.bring').run(looking);
    expect(kindOf(context)).toBe('name');
  });

  it('asks the wall for the one selected note, and has nothing to ask twice', async () => {
    const { context, noteIds } = await openWindow('sort', 2);
    expect(elsewhere(context)).toBeNull();
    context.view.select([noteIds[1] ?? '']);
    commandById('room.bring').run(context);
    expect(roomOf(context).broughtId).toBe(noteIds[1]);
    expect(elsewhere(context)).toBeNull();
  });
});

it('nothing that covered one step covers the next', async () => {
  const { context } = await openWindow('sort', 1);
  context.store.show({ whereWeAre: true, speaking: { names: ['Amira', 'Ben'], at: 0 } });
  commandById('stage.next').run(context);
  expect(roomOf(context)).toMatchObject({ whereWeAre: false, speaking: null });
});

it('a note can be added from a step without a board', async () => {
  const { context, noteIds } = await openWindow('sort', 1);
  const away = { ...context, stage: null };
  expect(commandById('note.add').isEnabled(away)).toBe(true);
  commandById('note.add').run(away);
  expect(context.view.state.getState().dialog).toBe('quick-add');
  expect(addToTray(away, 'A thought')).toBe(true);
  const notes = [...context.store.state.getState().session.note.values()];
  expect(notes.find(({ id }) => !noteIds.includes(id))).toMatchObject({
    text: 'A thought',
    sort: { at: 'tray' },
  });
});
