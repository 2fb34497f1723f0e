import { useRef } from 'react';
import { usePane } from '../use-pane.ts';
import { PageDots } from './page-dots.tsx';

interface Props {
  readonly count: number;
  readonly at: number;
  readonly onTurn: (page: number) => void;
}

/** The pages of a board: a tap turns to one, and so does resting there with a note in hand. */
export function RoomDots({ count, at, onTurn }: Props) {
  const nav = useRef<HTMLElement>(null);
  usePane(nav, ({ x }) => {
    const under = [...(nav.current?.children ?? [])].find(
      (one) =>
        one instanceof HTMLElement && x >= one.offsetLeft && x < one.offsetLeft + one.offsetWidth,
    );
    const page = under instanceof HTMLElement ? Number(under.dataset['page'] ?? at) : at;
    return page === at ? null : { kind: 'page', page };
  });
  return <PageDots ref={nav} count={count} at={at} onTurn={onTurn} />;
}
