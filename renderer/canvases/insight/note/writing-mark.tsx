// Somebody in another window is writing on this note. It says so and holds nobody up.
import { Icon } from '../../../components/icon.tsx';
import { useSession } from '../../../store/hooks.ts';
import './writing-mark.css';

export const useIsWritten = (noteId: string): boolean =>
  useSession((state) => state.room.writing.some((id) => id === noteId));

export const WritingMark = () => (
  <span className="writing-mark" aria-hidden="true">
    <Icon name="edit" size={14} />
  </span>
);
