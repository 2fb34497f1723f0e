import { chainWords as words } from '#shared/strings/chain.ts';
import type { CommandContext } from '../../commands/command.ts';
import type { MenuItem } from '../../components/menu.tsx';

/** Where a note or a group comes from and what came of it. */
export const chainItem = (
  { store, view }: CommandContext,
  { kind, id }: { readonly kind: 'note' | 'cluster'; readonly id: string },
): MenuItem => ({
  id: 'chain',
  label: words.show,
  shortcut: 'C',
  onSelect: () => {
    const { session } = store.state.getState();
    const note = kind === 'note' ? session.note.get(id) : undefined;
    const cluster = kind === 'cluster' ? session.cluster.get(id) : undefined;
    if (note) view.followChain({ kind: 'note', id: note.id });
    if (cluster) view.followChain({ kind: 'cluster', id: cluster.id });
  },
});
