import { describe, expect, it } from 'vitest';
import { openStage } from '#shared/derive/board.ts';
import { plannedMs, timerOf } from '#shared/derive/clock.ts';
import {
  clockCommands,
  giveTwoMore,
  resumeClock,
  skipStage,
} from '../../../renderer/commands/clock-commands.ts';
import type { CommandContext } from '../../../renderer/commands/command.ts';
import { commands } from '../../../renderer/commands/registry.ts';
import { MINUTE } from '../../builders/day.ts';
import { openWindow } from '../../builders/open-window.ts';

const run = (id: string, context: CommandContext): void => {
  const command = clockCommands.find((one) => one.id === id);
  if (!command?.isEnabled(context)) throw new Error(`${id} can’t be done now.`);
  command.run(context);
};
const session = ({ store }: CommandContext) => store.state.getState().session;
const timer = (context: CommandContext) => timerOf(session(context), context.now());
const opened = async () => (await openWindow('sort', 0)).context;

describe('the clock’s commands', () => {
  it('start, pause and go on by one key, and say so', async () => {
    const context = await opened();
    run('clock.toggle', context);
    expect(timer(context)?.state).toBe('running');
    expect(context.view.state.getState().announcement).toBe('The clock runs: 12 minutes for Sort.');
    run('clock.toggle', context);
    expect(timer(context)?.state).toBe('paused');
    run('clock.toggle', context);
    expect(timer(context)?.state).toBe('running');
  });

  it('give and take minutes, never the last one, as one undo step', async () => {
    const context = await opened();
    const planned = (): number => {
      const stage = openStage(session(context));
      return stage ? plannedMs(session(context), stage) / MINUTE : 0;
    };
    run('clock.more', context);
    run('clock.more', context);
    expect(planned()).toBe(14);
    context.store.undo();
    await expect.poll(planned).toBe(12);
    for (let nth = 0; nth < 11; nth++) run('clock.less', context);
    expect(planned()).toBe(1);
    expect(() => run('clock.less', context)).toThrow();
  });

  it('give two minutes from now on, however long the time is over', async () => {
    const context = await opened();
    run('clock.toggle', context);
    const later = { ...context, now: () => context.now() + 15 * MINUTE };
    giveTwoMore(later);
    expect(timer(later)?.leftMs).toBe(2 * MINUTE);
  });

  it('begin the step’s time again, once it has begun', async () => {
    const context = await opened();
    expect(() => run('clock.restart', context)).toThrow();
    run('clock.toggle', context);
    run('clock.restart', context);
    expect(session(context).visit.size).toBe(2);
    expect(timer(context)).toMatchObject({ state: 'running', leftMs: 12 * MINUTE });
  });

  it('leave out what is ahead, and bring it back', async () => {
    const context = await opened();
    const stage = [...session(context).stage.values()].find(({ kind }) => kind === 'name');
    if (!stage) throw new Error('No stage to name.');
    const at = (): CommandContext => ({
      ...context,
      stage: session(context).stage.get(stage.id) ?? null,
    });
    run('stage.skip', at());
    expect(at().stage?.state).toBe('skipped');
    run('stage.unskip', at());
    expect(at().stage?.state).toBe('ahead');
    skipStage(context, stage, false);
    expect(at().stage?.state).toBe('ahead');
  });

  it('go nowhere while there is no clock', async () => {
    const context = await opened();
    resumeClock(context, true);
    expect(context.store.state.getState().refused?.type).toBe('record.missing');
  });

  it('share no key with another command', () => {
    const keys = commands.flatMap(({ shortcut }) => shortcut ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
