import type { Canvas } from '#shared/domain/canvas.ts';
import { listings } from '#shared/domain/stakeholder.ts';
import { listingWords as words } from '#shared/strings/stakeholder.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { usePlaced } from './use-stakeholders.ts';
import './room-stakeholders.css';

/** The five questions with who answers to them, page by page. */
export function RoomList({ canvas }: { readonly canvas: Canvas }) {
  const page = useRoomPage();
  const placed = usePlaced(canvas.id);
  if (placed.length === 0) return <p className="room-sheet__large">{words.roomEmpty}</p>;
  const items = listings.map((listing) => ({
    key: listing,
    content: (
      <div className="room-listing">
        <p className="room-sheet__label">{words.titles[listing]}</p>
        <p dir="auto">
          {placed
            .filter(({ stakeholder }) => stakeholder.listing === listing)
            .map(({ stakeholder }) => stakeholder.name)
            .join(' · ') || '…'}
        </p>
      </div>
    ),
  }));
  return <RoomSheet label={words.hint} items={items} {...page} />;
}
