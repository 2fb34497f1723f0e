import { describe, expect, it } from 'vitest';
import {
  nextStage,
  openForRoom,
  previousStage,
} from '../../../renderer/commands/stage-commands.ts';
import { openWindow } from '../../builders/open-window.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const { session, stageIds } = buildSession();
const [focus, collect, readOut] = stageIds;
const last = stageIds.at(-1);
if (!focus || !collect || !readOut || !last) throw new Error('The plan is shorter than it was.');
const openAt = (stageId: typeof focus) =>
  afterOps(session, { type: 'stage.open', stageId, visitId: null, at: 0 });

describe('the agenda', () => {
  it('leads from the open stage to the one after it, and back', () => {
    expect(nextStage(session)?.id).toBe(collect);
    expect(previousStage(openAt(collect))?.id).toBe(focus);
  });

  it('has nothing before its first and nothing after its last stage', () => {
    expect(previousStage(session)).toBeNull();
    expect(nextStage(openAt(last))).toBeNull();
  });

  it('passes over what is skipped, in both directions', () => {
    const skipping = (at: typeof focus) =>
      afterOps(openAt(at), { type: 'stage.skip', stageId: collect, skipped: true });
    expect(nextStage(skipping(focus))?.id).toBe(readOut);
    expect(previousStage(skipping(readOut))?.id).toBe(focus);
  });

  it('opens a step that nothing shown before covers in the room', async () => {
    const { context } = await openWindow('sort', 1);
    const { store } = context;
    const [noteId = null] = [...store.state.getState().session.note.values()].map(({ id }) => id);
    store.show({ agreements: true, spotlightId: noteId });
    expect(store.state.getState().room.spotlightId).toBe(noteId);
    openForRoom(context, nextStage(store.state.getState().session));
    expect(store.state.getState().room).toMatchObject({ agreements: false, spotlightId: null });
  });
});
