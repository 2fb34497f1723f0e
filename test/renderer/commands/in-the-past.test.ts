// While a snapshot is looked at, no command reaches the session that goes on behind it.
import { expect, it } from 'vitest';
import { commands } from '../../../renderer/commands/registry.ts';
import { openWindow } from '../../builders/open-window.ts';
import { settled } from '../../builders/settled.ts';

it('whatever can still be done changes nothing that is saved', async () => {
  const open = await openWindow('sort', 4);
  const { context, noteIds } = open;
  await settled(open);
  context.view.select(noteIds.slice(0, 2));
  const could = commands.filter((command) => command.isEnabled(context)).length;
  const before = context.store.state.getState().session;
  context.view.lookBack({ tab: 'snapshots', revision: 1 });
  const can = commands.filter((command) => command.isEnabled(context));
  expect(can.length).toBeGreaterThan(3);
  expect(can.length).toBeLessThan(could / 2);
  for (const command of can) {
    // Each runs in the past, also after the one that leaves it.
    context.view.lookBack({ tab: 'snapshots', revision: 1 });
    command.run(context);
  }
  await settled(open);
  expect(context.store.state.getState().session).toBe(before);
});

it('back in the present everything can be done again', async () => {
  const { context } = await openWindow('sort', 4);
  const now = commands.filter((command) => command.isEnabled(context));
  context.view.lookBack({ tab: 'snapshots', revision: 1 });
  context.view.lookBack({ tab: 'snapshots', revision: null });
  expect(commands.filter((command) => command.isEnabled(context))).toEqual(now);
});
