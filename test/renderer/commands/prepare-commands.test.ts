import { describe, expect, it } from 'vitest';
import { agendaOf } from '#shared/derive/board.ts';
import { canvasKindsFor, type Stage } from '#shared/domain/stage.ts';
import {
  addStage,
  moveStage,
  offeredStages,
  removeStage,
} from '../../../renderer/commands/prepare-commands.ts';
import { openWindow } from '../../builders/open-window.ts';
import { settled } from '../../builders/settled.ts';

async function prepared() {
  const { context } = await openWindow('focus', 0);
  const session = () => context.store.state.getState().session;
  const agenda = (): readonly Stage[] => agendaOf(session());
  const titles = (): readonly string[] => agenda().map(({ title }) => title);
  const at = (nth: number): Stage => {
    const stage = agenda().at(nth);
    if (!stage) throw new Error('The plan is shorter than it was.');
    return stage;
  };
  return { context, session, titles, at };
}

describe('preparing the agenda', () => {
  it('moves a step by one place, and undo puts it back', async () => {
    const { context, titles, at } = await prepared();
    const before = titles();
    const [first, second, third] = before;
    moveStage(context, at(1), 1);
    expect(titles().slice(0, 3)).toEqual([first, third, second]);
    moveStage(context, at(2), -1);
    expect(titles()).toEqual(before);
    await settled({ context });
    context.store.undo();
    await settled({ context });
    expect(titles().slice(0, 3)).toEqual([first, third, second]);
  });

  it('leaves the first and the last step where they are when there is no further place', async () => {
    const { context, titles, at } = await prepared();
    const before = titles();
    moveStage(context, at(0), -1);
    moveStage(context, at(-1), 1);
    expect(titles()).toEqual(before);
  });

  it('offers breaks first, and only what fits a board of the session', async () => {
    const { session } = await prepared();
    const offered = offeredStages(session());
    expect(offered[0]?.plan.kind).toBe('break');
    for (const { plan, canvasId } of offered) {
      const kinds = canvasKindsFor(plan.kind);
      const board = canvasId && session().canvas.get(canvasId)?.kind;
      expect(board ? kinds.includes(board) : kinds.length === 0).toBe(true);
    }
  });

  it('adds everything it offers, right after the chosen step', async () => {
    const { context, session, at } = await prepared();
    for (const offered of offeredStages(session())) {
      const stageId = addStage(context, offered, at(0).id);
      expect(at(1)).toMatchObject({ id: stageId, title: offered.plan.title });
    }
  });

  it('removes a step and leads to the one after it, never the open one', async () => {
    const { context, titles, at } = await prepared();
    const [second, third] = [at(1), at(2)];
    expect(removeStage(context, second)).toBe(third.id);
    expect(titles()).not.toContain(second.title);
    const left = titles();
    expect(removeStage(context, at(0))).toBeNull();
    expect(titles()).toEqual(left);
  });
});
