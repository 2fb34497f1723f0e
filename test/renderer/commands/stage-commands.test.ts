import { describe, expect, it } from 'vitest';
import { nextStage, previousStage } from '../../../renderer/commands/stage-commands.ts';
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
});
