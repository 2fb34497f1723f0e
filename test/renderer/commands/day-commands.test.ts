import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/id.ts';
import type { CommandContext } from '../../../renderer/commands/command.ts';
import { endAgreements, showAgreements } from '../../../renderer/commands/day-commands.ts';
import { commandForKey } from '../../../renderer/commands/keys.ts';
import { commandById, commands } from '../../../renderer/commands/registry.ts';
import { openWindow } from '../../builders/open-window.ts';

const shown = ({ store }: CommandContext): boolean => store.state.getState().room.agreements;
const byKey = (key: string) =>
  commandForKey(
    { key, mod: false, shift: false, alt: false, isComposing: false, where: 'board' },
    commands,
    true,
  );

async function agreed(): Promise<CommandContext> {
  const { context, dispatch } = await openWindow('sort', 1);
  expect(showAgreements.isEnabled(context)).toBe(false);
  const agreementId = newId('agreement', context.random);
  dispatch({ type: 'agreement.add', agreementId, text: 'One speaks at a time' });
  return context;
}

describe('the agreements', () => {
  it('are shown to the room by one key, and the same key ends it', async () => {
    const context = await agreed();
    expect(byKey('a')).toBe(showAgreements);
    showAgreements.run(context);
    expect(shown(context)).toBe(true);
    showAgreements.run(context);
    expect(shown(context)).toBe(false);
  });

  it('end with Escape, which means nothing here otherwise', async () => {
    const context = await agreed();
    expect(byKey('Escape')).toBe(endAgreements);
    expect(endAgreements.isEnabled(context)).toBe(false);
    showAgreements.run(context);
    endAgreements.run(context);
    expect(shown(context)).toBe(false);
  });

  it('do not cover the next step', async () => {
    const context = await agreed();
    showAgreements.run(context);
    commandById('stage.next').run(context);
    expect(shown(context)).toBe(false);
  });

  it('are not called seen while the room is blank', async () => {
    const context = await agreed();
    context.store.show({ blank: true });
    showAgreements.run(context);
    expect(context.view.state.getState().announcement).toMatch(/blank or frozen/);
  });
});
