// Writing hidden, against the real services in memory.
import { describe, expect, it } from 'vitest';
import { slipCount, unrevealed } from '#shared/derive/slips.ts';
import { bringBackOp } from '../../../renderer/commands/bring-back.ts';
import { isSecretTyping } from '../../../renderer/commands/bring-back-slip.ts';
import { clipOfTexts, pasteNotes } from '../../../renderer/commands/paste-notes.ts';
import {
  addSlip,
  chooseEntry,
  isHiddenEntry,
  passScreen,
  revealBox,
  slipCommands,
  writeSlip,
} from '../../../renderer/commands/slip-commands.ts';
import { type OpenWindow, openWindow } from '../../builders/open-window.ts';
import { settled } from '../../builders/settled.ts';
import { sessionOf } from '../../builders/sorting-ways.ts';

const slipIn = ({ canvasId, laneIds }: OpenWindow, text: string) => ({
  ...{ canvasId, laneId: laneIds[0] ?? null, text },
  ...({ tone: 'butter', source: null, tableId: null } as const),
});
const written = ({ context }: OpenWindow) => context.store.state.getState();
async function hiding(count = 0): Promise<OpenWindow> {
  const open = await openWindow('collect', 1);
  chooseEntry(open.context, open.canvasId, true);
  for (let nth = 1; nth <= count; nth++) addSlip(open.context, slipIn(open, `Thought ${nth}`));
  return open;
}

describe('writing hidden', () => {
  it('is chosen, and stays so while something is in the box', async () => {
    const open = await hiding();
    expect(isHiddenEntry(open.context)).toBe(true);
    chooseEntry(open.context, open.canvasId, false);
    expect(isHiddenEntry(open.context)).toBe(false);
    addSlip(open.context, slipIn(open, 'One'));
    expect(isHiddenEntry(open.context)).toBe(true);
    chooseEntry(open.context, open.canvasId, false);
    expect(isHiddenEntry(open.context)).toBe(true);
  });

  it('says aloud how many there are, and no word of them', async () => {
    const open = await hiding(2);
    const { announcement } = open.context.view.state.getState();
    expect(announcement).toContain('2 thoughts');
    expect(announcement).not.toContain('Thought 2');
  });

  it('puts what is pasted into the box, in one step of undo', async () => {
    const open = await hiding();
    const clip = clipOfTexts(['Soup', 'Bread'].map((text) => ({ text, lane: null })));
    expect(pasteNotes(open.context, open.canvasId, clip, { in: 'board' })).toEqual([]);
    expect(sessionOf(open).note.size).toBe(1);
    expect(slipCount(sessionOf(open), open.canvasId)).toBe(2);
    await settled(open);
    open.context.store.undo();
    await settled(open);
    expect(sessionOf(open).slip.size).toBe(0);
  });

  it('is for Collect and Ideas: a note added while sorting is there at once', async () => {
    const open = await openWindow('sort', 1);
    chooseEntry(open.context, open.canvasId, true);
    expect(isHiddenEntry(open.context)).toBe(false);
  });
});

describe('a thought while it is typed', () => {
  const id = 'slip_00000000000000000000000001' as const;
  it('is there from its first word, changes, and goes with its last', async () => {
    const open = await hiding();
    const [, slip] = [
      addSlip(open.context, slipIn(open, 'x')),
      [...sessionOf(open).slip.values()][0],
    ];
    if (!slip) throw new Error('One was added.');
    const at = { slipId: slip.id, canvasId: open.canvasId, laneId: null };
    writeSlip(open.context, at, 'Soup');
    expect(sessionOf(open).slip.get(slip.id)?.text).toBe('Soup');
    writeSlip(open.context, at, '');
    writeSlip(open.context, at, '');
    expect(sessionOf(open).slip.size).toBe(0);
    writeSlip(open.context, at, 'Again');
    expect(sessionOf(open).slip.get(slip.id)?.text).toBe('Again');
  });

  it('goes back into the box after a crash, once, and is shown to nobody', async () => {
    const open = await hiding();
    const key = `slip:${id}:${open.canvasId}:${open.laneIds[0]}`;
    expect(isSecretTyping(key)).toBe(true);
    const back = () =>
      bringBackOp(sessionOf(open), { key, text: 'Half a thou' }, open.context.random);
    const op = back();
    if (!op) throw new Error('Nothing was brought back.');
    open.dispatch(op);
    expect([...sessionOf(open).slip.values()]).toMatchObject([
      { id, text: 'Half a thou', laneId: open.laneIds[0] },
    ]);
    expect(back()).toBeNull();
    expect(
      bringBackOp(sessionOf(open), { key: 'slip:x:y:', text: 'Lost' }, open.context.random),
    ).toBeNull();
  });
});

describe('a hand-over', () => {
  it('cuts undo and redo: nothing done before can be walked back to', async () => {
    const open = await hiding(2);
    open.context.store.undo();
    await settled(open);
    expect(written(open)).toMatchObject({ canUndo: true, canRedo: true });
    passScreen(open.context, open.canvasId);
    expect(written(open)).toMatchObject({ canUndo: false, canRedo: false });
    open.context.store.undo();
    open.context.store.redo();
    await settled(open);
    expect(sessionOf(open).slip.size).toBe(1);
  });
});

describe('the reveal', () => {
  it('makes notes of all, however many, and no undo takes it back', async () => {
    const open = await hiding();
    const texts = Array.from({ length: 700 }, (_, nth) => ({ text: `Thought ${nth}`, lane: null }));
    pasteNotes(open.context, open.canvasId, clipOfTexts(texts), { in: 'board' });
    expect(slipCount(sessionOf(open), open.canvasId)).toBe(700);
    expect(revealBox(open.context, open.canvasId)).toBe(true);
    expect(sessionOf(open).slip.size).toBe(0);
    expect(sessionOf(open).note.size).toBe(701);
    expect(written(open).canUndo).toBe(false);
    expect(written(open).room.box).toBeNull();
    expect(isHiddenEntry(open.context)).toBe(false);
  });

  it('can be asked for from any step, as long as something waits', async () => {
    const open = await hiding();
    const reveal = slipCommands.find(({ id }) => id === 'slip.reveal');
    expect(reveal?.isEnabled({ ...open.context, stage: null })).toBe(false);
    addSlip(open.context, slipIn(open, 'One'));
    expect(reveal?.isEnabled({ ...open.context, stage: null })).toBe(true);
    expect(unrevealed(sessionOf(open), null)?.kind).toBe('collect');
  });
});
