// What the menus of notes and groups offer about lines.
import { connectorWords as words } from '#shared/strings/connectors.ts';
import type { CommandContext } from '../../commands/command.ts';
import { connectorCommands, linesOf, removeLines } from '../../commands/connector-commands.ts';
import { canChangeBoard } from '../../commands/selected-notes.ts';
import type { MenuItem } from '../../components/menu.tsx';

export function lineItems(context: CommandContext, id: string): readonly MenuItem[] {
  const lines = linesOf(context, id).length;
  const mayRemove = lines > 0 && context.store.role === 'facilitator' && canChangeBoard(context);
  return [
    ...connectorCommands
      .filter((command) => command.isEnabled(context))
      .map((command) => ({
        ...{ id: command.id, label: command.label, shortcut: command.shortcut },
        onSelect: () => command.run(context),
      })),
    ...(mayRemove
      ? [{ id: 'lines', label: words.remove(lines), onSelect: () => removeLines(context, id) }]
      : []),
  ];
}
