import type { Ref } from 'react';
import { insightWords } from '#shared/strings/insight.ts';
import { areaElementId } from '../element-ids.ts';
import './room-pages.css';

interface Props {
  readonly count: number;
  readonly at: number;
  readonly onTurn: (page: number) => void;
  readonly ref?: Ref<HTMLElement>;
}
const words = insightWords.room;
/** More pages than this are counted, not dotted. */
const MOST_DOTS = 12;

/** Which page the room sees; a tap turns to it. */
export function PageDots({ count, at, onTurn, ref }: Props) {
  const goTo = (page: number, look: string, sign?: string) => (
    <button
      key={page}
      type="button"
      className={look}
      id={areaElementId(`page:${page}`)}
      data-page={page}
      aria-label={words.page(page + 1, count)}
      aria-current={page === at ? 'page' : undefined}
      onClick={() => onTurn(page)}
    >
      {sign}
    </button>
  );
  const end = <span className="room-dots__step" />;
  return (
    <nav ref={ref} className="room-dots" aria-label={words.pages}>
      {count <= MOST_DOTS ? (
        Array.from({ length: count }, (_, page) => goTo(page, 'room-dots__dot'))
      ) : (
        <>
          {at > 0 ? goTo(at - 1, 'room-dots__step', '‹') : end}
          <span className="room-dots__page">{words.pageOf(at + 1, count)}</span>
          {at < count - 1 ? goTo(at + 1, 'room-dots__step', '›') : end}
        </>
      )}
    </nav>
  );
}
