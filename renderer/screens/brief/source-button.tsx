import type { ChainRef } from '#shared/derive/chain.ts';
import { briefWords as words } from '#shared/strings/brief.ts';
import { useOpenSession } from '../../store/hooks.ts';

interface Props {
  readonly item: ChainRef;
  readonly text: string;
}

/** Every figure can be followed to where it comes from. */
export function SourceButton({ item, text }: Props) {
  const { view } = useOpenSession();
  return (
    <button
      type="button"
      className="brief-source"
      aria-label={words.sourceOf(text)}
      onClick={() => view.followChain(item)}
    >
      {words.source}
    </button>
  );
}
