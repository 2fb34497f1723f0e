import { replayWords as words } from '#shared/strings/replay.ts';
import type { Command } from './command.ts';
import { hasWall } from './selected-notes.ts';

/** Looking back: nothing is changed, so a locked or read-only board can be played as well. */
export const replayCommands: readonly Command[] = [
  {
    id: 'replay.open',
    label: words.command,
    shortcut: null,
    isEnabled: (context) => context.store.role === 'facilitator' && hasWall(context),
    run: ({ view }) => {
      view.select([]);
      view.edit(null);
      view.open('replay');
    },
  },
];
