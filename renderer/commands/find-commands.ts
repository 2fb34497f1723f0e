// Searching the board this window looks at. Nothing here is saved.
import { emptyQuery } from '#shared/derive/find-notes.ts';
import { findWords } from '#shared/strings/find.ts';
import type { Command } from './command.ts';
import { hasNotes } from './selected-notes.ts';

export const findCommands: readonly Command[] = [
  {
    id: 'board.find',
    label: findWords.command,
    shortcut: 'Mod+F',
    isEnabled: hasNotes,
    run: ({ view }) => {
      if (!view.state.getState().find) view.find(emptyQuery);
      view.wish('find');
    },
  },
];
