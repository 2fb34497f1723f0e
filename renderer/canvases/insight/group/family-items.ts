// What the menus of groups and of families offer about families.

import { noteCommandWords } from '#shared/strings/insight.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import type { CommandContext } from '../../../commands/command.ts';
import { gatherSelected, leaveFamily } from '../../../commands/family-commands.ts';
import { takeFamilyApart } from '../../../commands/family-keys.ts';
import type { MenuItem } from '../../../components/menu.tsx';
import type { InsightBoard } from '../board-context.ts';
import { setInHand } from '../in-hand.ts';
import { takenFamily } from './taken-family.ts';

export function groupItems(context: CommandContext, clusterId: string): readonly MenuItem[] {
  const { store, view } = context;
  const isSelected = view.state.getState().selectedIds.has(clusterId);
  const cluster = store.state.getState().session.cluster.get(clusterId);
  return [
    {
      id: 'select',
      label: isSelected ? words.unselect : words.select,
      shortcut: 'X',
      apart: true,
      onSelect: () => view.select([clusterId], 'toggle'),
    },
    {
      id: 'family',
      label: words.command,
      shortcut: 'Shift+F',
      onSelect: () => {
        if (!isSelected) view.select([clusterId], 'add');
        gatherSelected(context);
      },
    },
    ...(cluster?.familyId
      ? [
          {
            id: 'leave',
            label: words.leave,
            onSelect: () => leaveFamily(context, [clusterId]),
          },
        ]
      : []),
  ];
}

export function familyItems(
  context: CommandContext,
  familyId: string,
  board: InsightBoard,
): readonly MenuItem[] {
  const { store, view } = context;
  return [
    {
      id: 'rename',
      label: words.rename,
      shortcut: 'F2',
      icon: 'edit',
      onSelect: () => view.edit({ what: 'family', id: familyId }),
    },
    {
      id: 'put',
      label: noteCommandWords.putWhere,
      onSelect: () => {
        const what = takenFamily(store.state.getState().session, familyId);
        if (what) setInHand(board, what);
      },
    },
    {
      id: 'apart',
      label: words.dissolve,
      shortcut: 'Delete',
      danger: true,
      apart: true,
      onSelect: () => takeFamilyApart(context, familyId),
    },
  ];
}
