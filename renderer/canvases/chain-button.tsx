import type { ChainRef } from '#shared/derive/chain.ts';
import { chainWords as words } from '#shared/strings/chain.ts';
import { IconButton } from '../components/icon-button.tsx';
import { useOpenSession } from '../store/hooks.ts';

interface Props {
  readonly item: ChainRef;
  readonly name: string;
}

/** Opens the chain of a thing beside the board; the room has none. */
export function ChainButton({ item, name }: Props) {
  const { store, view } = useOpenSession();
  if (store.role !== 'facilitator') return null;
  return (
    <IconButton
      icon="chain"
      label={words.of(name || words.unnamed)}
      onClick={() => view.followChain(item)}
    />
  );
}
