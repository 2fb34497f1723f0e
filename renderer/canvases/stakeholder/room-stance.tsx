import type { Canvas } from '#shared/domain/canvas.ts';
import { placeWords, stanceWords as words } from '#shared/strings/stakeholder.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { usePlaced } from './use-stakeholders.ts';
import './room-stakeholders.css';

/** How we stand with each; what they think of it only where it was shown on purpose. */
export function RoomStance({ canvas }: { readonly canvas: Canvas }) {
  const page = useRoomPage();
  const placed = usePlaced(canvas.id);
  if (placed.length === 0) return <p className="room-sheet__large">{placeWords.empty}</p>;
  const items = placed.map(({ stakeholder: { id, name, shownStance, standing, wanted } }) => ({
    key: id,
    content: (
      <div className="room-stance">
        <p dir="auto">
          <b>{name}</b>
          {shownStance && (
            <span className="room-stance__view">
              {words.signs[shownStance]} {words.views[shownStance]}
            </span>
          )}
        </p>
        <p>
          {standing && words.standings[standing]}
          {wanted && ` → ${words.standings[wanted]}`}
        </p>
      </div>
    ),
  }));
  return <RoomSheet label={words.roomTitle} items={items} {...page} />;
}
