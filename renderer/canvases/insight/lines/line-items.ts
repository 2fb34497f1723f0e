// What the menus of notes and groups offer about lines.
import { connectorWords as words } from '#shared/strings/connectors.ts';
import type { CommandContext } from '../../../commands/command.ts';
import { connectorCommands, linesOf, removeLines } from '../../../commands/connector-commands.ts';
import { canChangeBoard } from '../../../commands/selected-notes.ts';
import type { MenuItem } from '../../../components/menu.tsx';

const EDIT = 'Shift+J';

function edit({ view }: CommandContext, id: string): void {
  view.select([id]);
  view.open('lines');
}

export function lineItems(context: CommandContext, id: string): readonly MenuItem[] {
  const lines = linesOf(context, id).length;
  const mayRemove = lines > 0 && context.store.role === 'facilitator' && canChangeBoard(context);
  return [
    ...connectorCommands
      .filter((command) => command.id === 'connector.draw' && command.isEnabled(context))
      .map((command) => ({
        ...{ id: command.id, label: command.label, shortcut: command.shortcut },
        onSelect: () => command.run(context),
      })),
    ...(mayRemove
      ? [
          {
            id: 'edit-lines',
            label: words.edit,
            shortcut: EDIT,
            onSelect: () => edit(context, id),
          },
          { id: 'lines', label: words.remove(lines), onSelect: () => removeLines(context, id) },
        ]
      : []),
  ];
}
