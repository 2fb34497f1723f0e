// What a stage without a board shows to the room: a list, large, page by page, and nothing to write.
import { type ReactNode, useEffect, useRef } from 'react';
import { PageDots } from '../insight/room/page-dots.tsx';
import { useRoomKeys } from '../insight/room/room-keys.ts';
import { usePagedList } from './use-paged-list.ts';
import './room-sheet.css';

interface Props {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  readonly at: number;
  readonly onTurn: (page: number) => void;
  /** On a sheet of paper rather than on the wall itself. */
  readonly isCard?: boolean;
  /** Stands under every page. */
  readonly foot?: ReactNode;
}

export function RoomSheet({ label, items, at, onTurn, isCard, foot }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const pages = usePagedList(list);
  const count = (pages.at(-1) ?? 0) + 1;
  const nth = Math.min(at, count - 1);
  const isBeyond = pages.length > 0 && at > count - 1;
  // Turned from afar, where nobody knows how many pages there are.
  useEffect(() => {
    if (isBeyond) onTurn(count - 1);
  }, [isBeyond, onTurn, count]);
  useRoomKeys({ at: nth, count, turn: onTurn });
  return (
    <div className="room-sheet" data-card={isCard ? '' : undefined}>
      <ul ref={list} className="room-sheet__list" aria-label={label}>
        {items.map(({ key, content }, at_) => (
          <li
            key={key}
            className="room-sheet__item"
            data-away={(pages[at_] ?? 0) === nth ? undefined : ''}
          >
            {content}
          </li>
        ))}
      </ul>
      <footer className="room-sheet__foot">
        {foot}
        {count > 1 && <PageDots count={count} at={nth} onTurn={onTurn} />}
      </footer>
    </div>
  );
}
