import { useId } from 'react';
import type { ChainRef } from '#shared/derive/chain.ts';
import { calledOf, chainWords as words } from '#shared/strings/chain.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';

interface Props {
  readonly title: string;
  readonly items: readonly ChainRef[];
  readonly nothing: string;
}

/** One direction: a click on a thing goes on to its own chain. */
export function ChainList({ title, items, nothing }: Props) {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const titleId = useId();
  return (
    <section className="chain-part" aria-labelledby={titleId}>
      <h4 id={titleId}>{title}</h4>
      {items.length === 0 ? (
        <p className="chain-nothing">{nothing}</p>
      ) : (
        <ul className="chain-list">
          {items.map((item) => {
            const name = calledOf(session, item);
            return (
              <li key={item.id}>
                <button
                  type="button"
                  className="chain-link"
                  aria-label={words.follow(words.kinds[item.kind], name)}
                  onClick={() => view.followChain(item)}
                >
                  <span className="chain-kind">{words.kinds[item.kind]}</span>
                  <span className="chain-name" dir="auto">
                    {name}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
