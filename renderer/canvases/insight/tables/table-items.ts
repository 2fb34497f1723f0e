// What the menu of notes offers about tables and about keeping a voice.
import type { Note } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { tableWords as words } from '#shared/strings/tables.ts';
import type { CommandContext } from '../../../commands/command.ts';
import { tablesOf } from '../../../commands/new-tables.ts';
import { voiceCommands } from '../../../commands/table-commands.ts';
import type { MenuItem } from '../../../components/menu.tsx';

export const keepItem = (context: CommandContext, notes: readonly Note[]): readonly MenuItem[] =>
  voiceCommands
    .filter((command) => command.isEnabled(context))
    .map((command) => ({
      id: command.id,
      label: command.label,
      shortcut: command.shortcut,
      checked: notes.length > 0 && notes.every((note) => note.isKept),
      onSelect: () => command.run(context),
    }));

/** The way to the choice of tables, where there are any. */
export const seatItems = ({ store }: CommandContext, onSelect: () => void): readonly MenuItem[] =>
  store.state.getState().session.table.size === 0
    ? []
    : [{ id: 'table', label: words.seat, onSelect }];

export function tableItems(
  { store, view }: CommandContext,
  notes: readonly Note[],
): readonly MenuItem[] {
  const { session } = store.state.getState();
  const noteIds = notes.map((note) => note.id);
  const [first] = notes;
  const { one, many } = insightWords.did;
  const what = notes.length === 1 && first ? one(first.text) : many(notes.length);
  return [...tablesOf(session), null].map((table) => ({
    id: table?.id ?? 'none',
    label: table?.name ?? words.noTable,
    checked: notes.every((note) => note.tableId === (table?.id ?? null)),
    onSelect: () => {
      if (store.dispatch([{ type: 'note.seat', noteIds, tableId: table?.id ?? null }]))
        view.announce(table ? words.seated(what, table.name) : words.unseated(what));
    },
  }));
}
