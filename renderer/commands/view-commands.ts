// What this window shows, and what the room sees. Nothing here is saved.
import { consoleStrings } from '#shared/strings/console.ts';
import type { Command } from './command.ts';

const words = consoleStrings.commands;
const always = (): boolean => true;

export const viewCommands: readonly Command[] = [
  {
    id: 'view.agenda',
    label: words.foldAgenda,
    shortcut: null,
    isEnabled: always,
    run: ({ view }) => view.fold('agenda'),
  },
  {
    id: 'view.script',
    label: words.foldScript,
    shortcut: null,
    isEnabled: always,
    run: ({ view }) => view.fold('script'),
  },
  {
    id: 'room.freeze',
    label: words.freeze,
    shortcut: 'F',
    isEnabled: always,
    run: ({ store }) => store.show({ frozen: !store.state.getState().room.frozen }),
  },
  {
    id: 'room.blank',
    label: words.blank,
    shortcut: 'B',
    isEnabled: always,
    run: ({ store }) => store.show({ blank: !store.state.getState().room.blank }),
  },
];
