// What the menus of notes and groups offer where they are ideas.

import type { CommandContext } from '../../commands/command.ts';
import { linkIdeasCommand } from '../../commands/idea-commands.ts';
import type { MenuItem } from '../../components/menu.tsx';

const { id, label, shortcut } = linkIdeasCommand;

export const linkItems = (context: CommandContext): readonly MenuItem[] =>
  linkIdeasCommand.isEnabled(context)
    ? [{ id, label, shortcut, onSelect: () => linkIdeasCommand.run(context) }]
    : [];

/** About this group, or about all that are selected where it is one of them. */
export function groupLinkItems(context: CommandContext, clusterId: string): readonly MenuItem[] {
  const { view, store, stage } = context;
  const canvas = store.state.getState().session.canvas.get(stage?.canvasId ?? '');
  if (canvas?.kind !== 'kindness') return [];
  return [
    {
      ...{ id, label, shortcut },
      onSelect: () => {
        if (!view.state.getState().selectedIds.has(clusterId)) view.select([clusterId]);
        if (linkIdeasCommand.isEnabled(context)) linkIdeasCommand.run(context);
      },
    },
  ];
}
