// Beside the board: where one thing comes from and what came of it, step by step in either direction.
import { useEffect, useRef } from 'react';
import { type ChainRef, outcomesOf, sourcesOf } from '#shared/derive/chain.ts';
import { calledOf, chainWords as words } from '#shared/strings/chain.ts';
import { goTo } from '../../commands/chain-commands.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import { ChainList } from './chain-list.tsx';
import './chain.css';

export function ChainPanel({ item }: { readonly item: ChainRef }) {
  const { view } = useOpenSession();
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = session[item.kind].has(item.id);
  // Each step along the chain is a new page: what it is about is read first.
  useEffect(() => {
    if (item.id) heading.current?.focus();
  }, [item.id]);
  const close = (): void => view.followChain(null);
  return (
    <aside
      className="script chain"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="script-head">
        <h2>{words.title}</h2>
        <IconButton icon="close" label={words.close} tip="end" onClick={close} />
      </div>
      <div className="script-body">
        <div className="chain-item">
          <p className="chain-kind">{words.kinds[item.kind]}</p>
          <h3 ref={heading} tabIndex={-1} dir="auto">
            {isThere ? calledOf(session, item) : words.gone}
          </h3>
          {isThere && (
            <Button look="quiet" icon="search" onClick={() => goTo(context, item)}>
              {words.goThere}
            </Button>
          )}
        </div>
        <ChainList
          title={words.from}
          items={sourcesOf(session, item)}
          nothing={words.nothingFrom}
        />
        <ChainList
          title={words.came}
          items={outcomesOf(session, item)}
          nothing={words.nothingCame}
        />
      </div>
    </aside>
  );
}
