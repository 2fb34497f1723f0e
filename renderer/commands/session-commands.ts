// What a facilitator does with the session as a whole.
import { consoleStrings } from '#shared/strings/console.ts';
import { importReportWords } from '#shared/strings/import-report.ts';
import { paletteWords } from '#shared/strings/palette.ts';
import type { DialogName } from '../store/view-store.ts';
import type { Command, CommandContext } from './command.ts';
import { isOnNotesBoard } from './selected-notes.ts';

const words = consoleStrings.commands;
const always = (): boolean => true;
const canChange = ({ store }: CommandContext): boolean => store.state.getState().readOnly === null;
const canAdd = (context: CommandContext): boolean =>
  canChange(context) && isOnNotesBoard(context) && !context.stage?.locked;
/** Notes find the wall and people the map from any step. */
const canImport = (context: CommandContext): boolean =>
  canChange(context) &&
  !context.stage?.locked &&
  context.store.state.getState().session.canvas.size > 0;
const open =
  (dialog: DialogName) =>
  ({ view }: CommandContext): void =>
    view.open(dialog);

export const sessionCommands: readonly Command[] = [
  {
    id: 'session.undo',
    label: words.undo,
    shortcut: 'Mod+Z',
    isEnabled: ({ store }) => store.state.getState().canUndo,
    run: ({ store }) => store.undo(),
  },
  {
    id: 'session.redo',
    label: words.redo,
    shortcut: 'Mod+Shift+Z',
    isEnabled: ({ store }) => store.state.getState().canRedo,
    run: ({ store }) => store.redo(),
  },
  {
    id: 'session.paste',
    label: words.paste,
    shortcut: 'Mod+Shift+V',
    isEnabled: canAdd,
    run: open('paste'),
  },
  {
    id: 'session.import',
    label: words.import,
    shortcut: 'Mod+I',
    isEnabled: canImport,
    run: open('import'),
  },
  {
    id: 'session.imported',
    label: importReportWords.command,
    shortcut: null,
    isEnabled: ({ view }) => view.state.getState().imported !== null,
    run({ view }) {
      const { imported } = view.state.getState();
      if (imported) view.tellImport(imported.report, true);
    },
  },
  {
    id: 'session.export',
    label: words.export,
    shortcut: 'Mod+E',
    isEnabled: always,
    run: open('export'),
  },
  {
    id: 'session.list',
    label: words.list,
    shortcut: 'L',
    isEnabled: isOnNotesBoard,
    run: open('list'),
  },
  {
    id: 'session.palette',
    label: paletteWords.command,
    shortcut: 'Mod+K',
    isEnabled: always,
    run: open('palette'),
  },
  {
    id: 'session.shortcuts',
    label: words.shortcuts,
    shortcut: '?',
    isEnabled: always,
    run: open('shortcuts'),
  },
  {
    id: 'session.settings',
    label: words.settings,
    shortcut: 'Mod+,',
    isEnabled: always,
    run: open('settings'),
  },
];
