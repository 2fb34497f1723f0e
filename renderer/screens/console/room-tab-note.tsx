import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { IconButton } from '../../components/icon-button.tsx';

interface RoomTabNoteProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** A browser may have kept the tab from opening and does not tell; the way there stays in reach. */
export function RoomTabNote({ address, onClose }: RoomTabNoteProps) {
  return (
    <div className="room-tab-note" role="note">
      <p>{consoleStrings.room.openedTab}</p>
      <IconButton icon="close" label={appStrings.dismiss} tip="end" onClick={onClose} />
      <a href={address} target="_blank" rel="noopener noreferrer" onClick={onClose}>
        {consoleStrings.room.openHere}
      </a>
    </div>
  );
}
