// Who may move things in a step: the people at the wall as well, or the console alone.
import type { Hands, Stage } from '#shared/domain/stage.ts';
import { lockWords as words } from '#shared/strings/locks.ts';
import type { Command, CommandContext } from './command.ts';

export function setHands(
  { store, view }: Pick<CommandContext, 'store' | 'view'>,
  { id: stageId }: Stage,
  hands: Hands,
): void {
  if (store.dispatch([{ type: 'stage.hands', stageId, hands }]))
    view.announce(hands === 'everyone' ? words.handsOn : words.handsOff);
}

export const handsCommand: Command = {
  id: 'stage.hands',
  label: words.turnHands,
  shortcut: null,
  isEnabled: ({ store, stage }) =>
    stage?.canvasId != null && store.state.getState().readOnly === null,
  run: ({ store, view, stage }) => {
    const now = store.state.getState().session.stage.get(stage?.id ?? '');
    if (now) setHands({ store, view }, now, now.hands === 'everyone' ? 'facilitator' : 'everyone');
  },
};
