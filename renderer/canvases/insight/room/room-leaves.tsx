// Pages of the room for things of one size: laid out to be read from the back row, turned by dots,
// keys and presenters.
import { type ReactNode, useRef } from 'react';
import { shareOf } from '#shared/derive/room-grid.ts';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { useRoomUnit } from '../../room-unit.ts';
import { type Cell, evenPages } from '../layout/even-pages.ts';
import { useSize } from '../use-size.ts';
import { PageDots } from './page-dots.tsx';
import { useRoomKeys } from './room-keys.ts';
import './room-pages.css';
import './room-leaves.css';

interface Props<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** Above the page; '' where the prompt says it. */
  readonly heading?: string;
  /** The least one takes, in hundredths of the window's height. */
  readonly across: number;
  readonly down: number;
  readonly ordered?: boolean;
  /** In hundredths of the window’s height. */
  readonly draw: (item: T, cell: Cell) => ReactNode;
  readonly foot?: ReactNode;
}
/** Hundredths of the window's height. */
const GAP = 1.8;

export function RoomLeaves<T>(props: Props<T>) {
  const { items, label, across, down, draw, foot, heading, ordered = false } = props;
  const { store } = useOpenSession();
  const shownPage = useSession((state) => state.room.page);
  const page = useRef<HTMLDivElement>(null);
  const size = useSize(page);
  const vh = useRoomUnit();
  const measure = { ...size, gap: GAP * vh, across: across * vh, down: down * vh };
  const { columns, rows, pages } = evenPages(size.width === 0 ? [] : items, measure);
  const cell = {
    width: shareOf(size.width, columns, measure.gap) / vh,
    height: shareOf(size.height, rows, measure.gap) / vh,
  };
  const at = Math.min(shownPage, pages.length - 1);
  const turn = (to: number): void =>
    store.show({ page: Math.max(0, Math.min(pages.length - 1, to)) });
  useRoomKeys({ at, count: pages.length, turn });
  const List = ordered ? 'ol' : 'ul';
  return (
    <div className="room-pages" data-headed={heading ? '' : undefined}>
      {heading && (
        <h2 className="room-leaf__heading" dir="auto">
          {heading}
        </h2>
      )}
      <div ref={page} className="room-pages__page">
        <List
          className="room-leaf"
          aria-label={label}
          style={{
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
          }}
        >
          {pages[at]?.map((item) => draw(item, cell))}
        </List>
      </div>
      <footer className="room-pages__foot room-leaf__foot">
        {foot}
        {pages.length > 1 && <PageDots count={pages.length} at={at} onTurn={turn} />}
      </footer>
    </div>
  );
}
