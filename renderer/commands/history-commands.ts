import { historyWords as words } from '#shared/strings/history.ts';
import type { Command } from './command.ts';

/** Looking back at what was changed; a read-only session has a past as well. */
export const historyCommands: readonly Command[] = [
  {
    id: 'history.show',
    label: words.command,
    shortcut: 'Shift+H',
    isEnabled: ({ store }) => store.role === 'facilitator',
    run: ({ view }) =>
      view.lookBack(view.state.getState().past ? null : { tab: 'changes', revision: null }),
  },
];
