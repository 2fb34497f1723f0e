import { describe, expect, it } from 'vitest';
import { agendaOf } from '#shared/derive/board.ts';
import { canvasKindsFor, type Stage, stageKinds } from '#shared/domain/stage.ts';
import {
  addStage,
  boardsFor,
  moveStage,
  offeredStages,
  putStage,
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

async function settledRevision(context: Awaited<ReturnType<typeof prepared>>['context']) {
  await settled({ context });
  return { revision: context.store.state.getState().savedRevision };
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

  it('puts a step before any other or last, and stays where it stands already', async () => {
    const { context, titles, at } = await prepared();
    const [first, second, third, ...rest] = titles();
    putStage(context, at(0), at(2).id);
    expect(titles()).toEqual([second, first, third, ...rest]);
    putStage(context, at(1), null);
    expect(titles()).toEqual([second, third, ...rest, first]);
    const { revision } = await settledRevision(context);
    putStage(context, at(-1), null);
    putStage(context, at(0), at(1).id);
    putStage(context, at(0), at(0).id);
    expect(await settledRevision(context)).toEqual({ revision });
  });

  it('offers breaks first, and each step on the kind of board that it is worked on', () => {
    expect(offeredStages[0]?.plan.kind).toBe('break');
    for (const { plan, board } of offeredStages) {
      const kinds = canvasKindsFor(plan.kind);
      expect(board ? kinds.includes(board) : kinds.length === 0).toBe(true);
    }
    const offered = new Set(offeredStages.map(({ plan }) => plan.kind));
    expect(stageKinds.filter((kind) => !offered.has(kind))).toEqual([]);
  });

  it('adds everything it offers, right after the chosen step, on each board that fits and a new one', async () => {
    const { context, session, at } = await prepared();
    let added = 0;
    for (const offered of offeredStages) {
      const choice = boardsFor(session(), offered).at(added % 2 === 0 ? 0 : -1) ?? null;
      const before = session().canvas.size;
      const stageId = addStage(context, offered, choice, at(0).id);
      expect(at(1)).toMatchObject({ id: stageId, title: offered.plan.title });
      const kind = session().canvas.get(at(1).canvasId ?? '')?.kind ?? null;
      expect(kind).toBe(offered.board);
      if (choice !== 'new' && choice) expect(at(1).canvasId).toBe(choice);
      expect(session().canvas.size).toBe(choice === 'new' ? before + 1 : before);
      // A session has room for so many boards only.
      if (choice === 'new') {
        await settled({ context });
        context.store.undo();
        await settled({ context });
        expect(session().canvas.size).toBe(before);
      }
      added++;
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
