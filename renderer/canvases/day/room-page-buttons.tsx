import { roomPageWords as words } from '#shared/strings/day.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useRoomPage } from './use-room-page.ts';
import './room-page-buttons.css';

/** Turns the room's page from the console, for whoever reads out. The room stops at its last page. */
export function RoomPageButtons() {
  const { at, onTurn } = useRoomPage();
  return (
    <div className="room-page-buttons" role="toolbar" aria-label={words.label}>
      <IconButton
        icon="left"
        label={words.back}
        disabled={at === 0}
        onClick={() => onTurn(at - 1)}
      />
      <span>{words.page(at + 1)}</span>
      <IconButton icon="right" label={words.next} tip="end" onClick={() => onTurn(at + 1)} />
    </div>
  );
}
